import { nouns } from '../checks/nouns.ts';
import { freeze } from '../define/freeze.ts';
import type { Change } from '../model/change.ts';
import { comparable } from './comparable.ts';
import { orderChange } from './orderChange.ts';
import { corrections, recordChanges } from './recordChanges.ts';
import { retirementChanges } from './retirementChanges.ts';

/**
 * What was added, removed, moved and corrected between two versions of an article, each change with
 * how far the version must rise for it. Take `leastBump` for all of them together, and `checkArticle`
 * for whether one article is sound: this only compares.
 *
 * An id that is gone is `moved` when `retired` says what took its place and that is there, else
 * `removed`. A record that says something else is `corrected`, a change for each field; a list counts
 * as one value. A record whose id moved is held against the one in its place, under the id it had: who
 * follows that id must learn of other words. Of one that was split the words are compared, nothing else.
 *
 * @param before - an article, as `defineArticle` returns it or as JSON brings it
 * @param after - the same article, later
 * @returns the changes, noun by noun; empty when there is none. Frozen.
 * @throws ArticleError when one of the two has not the shape of an article; its paths begin with
 * `before` or `after`
 *
 * @example
 * ```ts
 * import { defineArticle, diffArticles } from 'onrecord/core';
 * const said = (exact: string) => defineArticle({
 *   paragraphs: { p1: `Ana said: “${exact}”.` },
 *   parties: { ana: { name: 'Ana', kind: 'person' } },
 *   quotes: { door: { paragraph: 'p1', exact, speaker: 'ana' } },
 * });
 * const changes = diffArticles(said('it is open'), said('it is shut'));
 * changes.map(({ path, bump }) => `${bump}: ${path}`);
 * //=> ['major: paragraphs.p1.text', 'major: quotes.door.exact', 'major: quotes.door.text']
 * changes[1]?.message; //=> 'door: exact was “it is open” and is “it is shut”'
 * ```
 *
 * @category Article
 */
export function diffArticles(before: unknown, after: unknown): readonly Change[] {
  const was = comparable(before, 'before');
  const is = comparable(after, 'after');
  return freeze([
    ...orderChange(was, is),
    ...nouns.flatMap((noun) => [...recordChanges(noun, was, is)]),
    ...retirementChanges(was, is),
    ...corrections('provenance', 'provenance', { ...was.provenance }, { ...is.provenance }),
  ]);
}
