import type { Anchor } from '../model/anchor.ts';
import type { Issue } from '../model/issue.ts';
import type { Judged } from './judged.ts';
import { nouns } from './nouns.ts';
import { isReference } from './reference.ts';
import { show } from './show.ts';
import { walk } from './walk.ts';

/**
 * Whether nothing is recorded twice: the same words by two quotations, mentions, time expressions or
 * skips, an id in one list.
 *
 * @param judged - the article
 * @returns an issue for each record of words that another has, and each id that stands before in its
 * list
 */
export function twice({ article }: Judged): readonly Issue[] {
  const { quotes, times, mentions, skips } = article;
  return [
    ...Object.entries({ quotes, times, mentions, skips }).flatMap(([noun, rows]) =>
      sameWords(rows, noun),
    ),
    ...nouns.flatMap((noun) => sameIds(article[noun], noun)),
  ];
}

function sameWords(rows: Readonly<Record<string, Anchor>>, noun: string): readonly Issue[] {
  const first = new Map<string, string>();
  return Object.entries(rows).flatMap(([id, { paragraph, start, end, exact }]) => {
    const place = `${paragraph} ${start} ${end}`;
    const other = first.get(place);
    first.set(place, other ?? id);
    if (other === undefined) return [];
    const message = `${id}: “${show(exact)}” in paragraph "${paragraph}" is recorded twice, here and as "${other}"; leave one out`;
    return [{ rule: 'twice', path: `${noun}.${id}`, message }];
  });
}

function sameIds(rows: Readonly<Record<string, unknown>>, noun: string): readonly Issue[] {
  return walk(rows, noun).flatMap(({ id, path, field, value }) => {
    // The quotations of a statement are for the rule `attribution`.
    if (!Array.isArray(value) || !isReference(field) || field === 'quotes') return [];
    const list: readonly string[] = value; // of ids, in records of the right shape
    const seen = new Set<string>();
    return list.flatMap((one, i) => {
      if (!seen.has(one)) {
        seen.add(one);
        return [];
      }
      const message = `${id}: ${field} has "${one}" twice; once is enough`;
      return [{ rule: 'twice', path: `${path}[${i}]`, message }];
    });
  });
}
