import type { Noun } from '../model/noun.ts';
import { memo } from '../text/memo.ts';
import type { From } from './from.ts';
import type { Ids } from './ids.ts';
import { rowsOf } from './rows.ts';

/**
 * Makes the records of one noun of an article ready to be asked, once for as long as they are frozen.
 *
 * @param make - of the records, and of the ids that a filter may ask for
 * @param noun - which records
 * @param others - the nouns whose ids those are, in order
 * @returns what gives the asker of an article; it throws a TypeError where that has no such records
 */
export function ready<noun extends Noun, asker>(
  make: (rows: From<noun>[noun], ...ids: Ids[]) => asker,
  noun: noun,
  others: readonly Noun[] = [],
): (article: From<noun>) => asker {
  const of = memo((rows: From<noun>[noun], ...nouns: readonly (object | undefined)[]) =>
    make(rows, ...nouns.map((records) => records && Object.keys(records))),
  );
  // A frozen article is known as a whole, which is faster; any other by its frozen parts.
  return memo((article: From<noun>) => {
    const held: { readonly [other in Noun]?: object } = article as object; // others may come along
    return of(rowsOf(article, noun), ...others.map((other) => held[other]));
  });
}
