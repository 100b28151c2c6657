import type { Token } from '../text/tokens.ts';

/** Tells words, numbers and pictures from punctuation. */
const wordy: RegExp = /[\p{L}\p{N}\p{So}]/u;

/** The signs at the end of quoted words that belong to the sentence around them. */
export const host = '.,;:';

/** A part of a claim: indices of its tokens, the last exclusive. */
export type Part = readonly [at: number, upTo: number];

/**
 * The parts of a claim that must stand in the article, in order.
 *
 * @param claim - the tokens of the claim
 * @param gap - the sign that parts it; blank: it is one part
 * @param ends - signs at the end of a part that are not asked for
 * @returns the parts that have words
 */
export function parts(claim: readonly Token[], gap: string, ends: string): readonly Part[] {
  const found: Part[] = [];
  let at = 0;
  for (let i = 0; i <= claim.length; i++) {
    if (claim[i] && claim[i]?.key !== gap) continue;
    let upTo = i;
    while (upTo > at && ends.includes((claim[upTo - 1] as Token).key)) upTo--;
    if (claim.slice(at, upTo).some(isWord)) found.push([at, upTo]);
    at = i + 1;
  }
  return found;
}

/**
 * Whether a token is more than punctuation.
 *
 * @param token - a token, or none
 * @returns true for words, numbers and pictures
 */
export function isWord(token?: Pick<Token, 'key'>): boolean {
  return wordy.test(token?.key ?? '');
}
