import type { Mention } from '../model/mention.ts';
import type { Paragraph } from '../model/paragraph.ts';
import { grouped } from '../text/grouped.ts';
import { wholeWords } from '../text/wholeWords.ts';
import { covers } from './covers.ts';
import type { Judged } from './judged.ts';
import { reach } from './reach.ts';

const NAMING: readonly string[] = ['name', 'adjective', 'metonym'];
/** A run of letters that have a case: where a name stands as whole words, its first one does too. */
const CASED = /[\p{Lu}\p{Ll}\p{Lt}]+/gu;

/**
 * Finds names that only a mention of something else has: “Kremlin” in “the Kremlin’s envoy”, where the
 * envoy is recorded and the Kremlin, a mention elsewhere, is not. A longer name (“Russia Today”) may
 * hold a shorter one.
 *
 * @param judged - the article
 * @returns for a paragraph of the body, the names that are not recorded in it
 */
export function namesElsewhere(judged: Judged): (paragraph: Paragraph) => readonly string[] {
  const mentions = Object.values(judged.article.mentions);
  const naming = mentions.filter(
    ({ form, exact }) => NAMING.includes(form) && /[\p{Lu}\p{Lt}]/u.test(exact),
  );
  const likes = grouped(naming, ({ exact }) => exact);
  const whom = new Map([...likes].map(([name, all]) => [name, new Set(all.map(referent))]));
  const byWord = grouped(whom.keys(), (name) => name.match(CASED)?.[0]);
  const recorded = recordedIn(mentions);
  const maybe = covers(judged, ['mentions'], 'faulty');
  const elsewise = covers(judged, ['times', 'skips']);
  const mentioned = covers(judged, ['mentions']);
  return ({ id, text }) => {
    const missing = new Set<string>();
    for (const { 0: word, index } of text.matchAll(CASED)) {
      for (const name of byWord.get(word) ?? []) {
        const at = index - name.indexOf(word);
        const end = at + name.length;
        if (!text.startsWith(name, at) || !wholeWords(text, at, end)) continue;
        if (!mentioned(id, at, end) || maybe(id, at, end) || elsewise(id, at, end)) continue;
        if (!recorded(id, at, end, whom.get(name) as ReadonlySet<string>)) missing.add(name);
      }
    }
    return [...missing];
  };
}

/** Whether a name covers a stretch of a paragraph, or a mention of one of some parties or places. */
function recordedIn(
  mentions: readonly Mention[],
): (paragraph: string, start: number, end: number, whom: ReadonlySet<string>) => boolean {
  const byName = mentions.filter(({ form }) => form === 'name');
  const named = reach(byName.map((one) => ({ place: one.paragraph, ...spanOf(one) })));
  const meant = reach(
    mentions.map((one) => ({ place: `${one.paragraph} ${referent(one)}`, ...spanOf(one) })),
  );
  return (paragraph, start, end, whom) =>
    named(paragraph, start, end) ||
    [...whom].some((one) => meant(`${paragraph} ${one}`, start, end));
}

function spanOf({ start, end }: Mention): { readonly start: number; readonly end: number } {
  return { start, end };
}

function referent({ party, place }: Mention): string {
  return `${party ?? place}`;
}
