import type { Issue } from '../model/issue.ts';
import type { Noun } from '../model/noun.ts';
import { find } from './find.ts';
import type { Judged } from './judged.ts';
import { nouns } from './nouns.ts';
import { isReference, SINGULAR } from './reference.ts';
import { walk } from './walk.ts';

const NEEDED = ['parties', 'places', 'sources', 'statements'] as const;

/**
 * Whether every party, place, source and statement is there for something: another record names it,
 * or, for a statement, it points at indirect speech itself.
 *
 * @param judged - the article
 * @returns an issue for each record that nothing refers to
 */
export function orphan({ article, all, unnamed }: Judged): readonly Issue[] {
  if (unnamed) return []; // what is not there may refer to anything
  const named = new Set<string>();
  const { provenance } = article;
  for (const noun of nouns) note(all[noun], noun, named);
  note({ provenance }, '', named);
  return NEEDED.flatMap((noun) =>
    Object.keys(article[noun])
      .filter((id) => !named.has(id) && !find(article.statements, id)?.reported.length)
      .map((id) => issue(noun, id)),
  );
}

function note(rows: Readonly<Record<string, unknown>>, noun: string, named: Set<string>): void {
  for (const { id, field, value } of walk(rows, noun)) {
    if (typeof value === 'string' && value !== id && isReference(field)) named.add(value);
  }
}

function issue(noun: Noun, id: string): Issue {
  const what = SINGULAR[noun];
  const message = `${id}: no record refers to this ${what}; point at its words, or leave it out`;
  return { rule: 'orphan', path: `${noun}.${id}`, message };
}
