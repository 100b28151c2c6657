import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync, inflateSync } from 'node:zlib';
import { type Application, type DeclarationReflection, IndexEvent, RendererEvent } from 'typedoc';
import { SINGULAR } from '../../src/checks/reference.ts';
import type { Noun } from '../../src/model/noun.ts';

/** More than a name counts: who types words looks for the record that holds them. */
const WEIGHT = 30;
/** TypeDoc looks for each word by itself, "is" and "in" too: what is looked for most goes first. */
const FIRST: { readonly [noun in Noun]?: number } = { quotes: 8, parties: 4, timeline: 3 };

interface Row {
  name: string;
  parent?: string;
  readonly url: string;
}

/**
 * Makes the search find a record by its words, and show them.
 *
 * @param records - each with its words in the first line of its comment
 */
export function searchable(
  app: Application,
  records: readonly { readonly noun: Noun; readonly reflection: DeclarationReflection }[],
): void {
  const words = new Map<unknown, string>();
  for (const { noun, reflection } of records) {
    words.set(reflection, `${SINGULAR[noun]}: ${headline(reflection)}`);
    reflection.relevanceBoost = FIRST[noun] ?? 1;
  }
  const shown = new Map<string, string>();
  app.renderer.on(IndexEvent.PREPARE_INDEX, (event) => {
    event.searchFieldWeights.words = WEIGHT;
    for (const [i, found] of event.searchResults.entries()) {
      const text = words.get(found);
      if (text === undefined) continue;
      event.searchFields[i] = { words: `${text} ${text.replaceAll('’', "'")}` };
      shown.set(app.renderer.router?.getFullUrl(found) ?? '', `${text} (${found.name})`);
    }
  });
  app.renderer.on(RendererEvent.END, ({ outputDirectory }) => rename(outputDirectory, shown));
}

/** The words of a record in one line, without Markdown. */
function headline({ comment }: DeclarationReflection): string {
  const [line = ''] = (comment?.summary[0]?.text ?? '').split('\n', 1);
  return line.replace(/^(> |\*\*)|\*\*$/g, '');
}

/** TypeDoc lists results by name only, so the index gets the words as names. */
function rename(folder: string, shown: ReadonlyMap<string, string>): void {
  const file = join(folder, 'assets', 'search.js');
  const [before = '', packed = '', after = ''] = readFileSync(file, 'utf8').split('"');
  const index = JSON.parse(String(inflateSync(Buffer.from(packed, 'base64')))) as { rows: Row[] };
  for (const row of index.rows) {
    row.name = shown.get(row.url) ?? row.name;
    if (shown.has(row.url)) delete row.parent;
  }
  const again = deflateSync(JSON.stringify(index)).toString('base64');
  writeFileSync(file, [before, again, after].join('"'));
}
