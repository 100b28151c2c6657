import type { Token } from '../text/tokens.ts';
import { isHost } from './isHost.ts';
import { isWord } from './isWord.ts';

/** A part of a claim: indices of its tokens, the last exclusive. */
export type Part = readonly [at: number, upTo: number];

/**
 * The parts of a claim that must stand in the article, in order.
 *
 * @param claim - the tokens of the claim
 * @param parted - whether an ellipsis parts it
 * @param bare - whether to leave off the signs at the end of each part that can belong to the
 * sentence around a quotation
 * @returns the parts that have words
 */
export function parts(claim: readonly Token[], parted: boolean, bare: boolean): readonly Part[] {
  const found: Part[] = [];
  let at = 0;
  for (let i = 0; i <= claim.length; i++) {
    if (claim[i] && !(parted && claim[i]?.key === '…')) continue;
    let upTo = i;
    while (bare && isHost(claim[upTo - 1])) upTo--;
    if (claim.slice(at, upTo).some(isWord)) found.push([at, upTo]);
    at = i + 1;
  }
  return found;
}
