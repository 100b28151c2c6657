import type { Token } from '../text/tokens.ts';

/** Tells words, numbers and pictures from punctuation. */
export const wordy: RegExp = /[\p{L}\p{N}\p{So}]/u;

/** The signs at the end of quoted words that belong to the sentence around them. */
export const host = '.,;:';

/** A part of a claim: indices of its tokens, the last exclusive. */
export type Part = readonly [from: number, to: number];

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
  let from = 0;
  for (let i = 0; i <= claim.length; i++) {
    if (claim[i] && claim[i]?.key !== gap) continue;
    let to = i;
    while (to > from && ends.includes(claim[to - 1]?.key ?? '')) to--;
    if (claim.slice(from, to).some(({ key }) => wordy.test(key))) found.push([from, to]);
    from = i + 1;
  }
  return found;
}
