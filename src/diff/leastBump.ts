import type { Bump, Change } from '../model/change.ts';
import { given } from '../text/given.ts';

const BUMPS = ['major', 'minor', 'patch'] as const;

/**
 * How far the version of an article must rise at least, for all of its changes together.
 *
 * @param changes - what `diffArticles` found
 * @returns the gravest consequence; undefined when nothing changed
 * @throws TypeError when it is no list of changes, or one has no consequence that exists
 *
 * @example
 * ```ts
 * import { article } from 'onrecord';
 * import { diffArticles, leastBump } from 'onrecord/core';
 * leastBump(diffArticles(article, article)); //=> undefined
 * leastBump([{ bump: 'patch' }, { bump: 'minor' }]); //=> 'minor'
 * ```
 *
 * @category Article
 */
export function leastBump(changes: readonly Pick<Change, 'bump'>[]): Bump | undefined {
  const expected = 'leastBump takes the changes that diffArticles gives';
  const found = given(expected, () => changes.map(({ bump }) => BUMPS.indexOf(bump)));
  if (found.includes(-1)) throw new TypeError(expected);
  return BUMPS[Math.min(...found)];
}
