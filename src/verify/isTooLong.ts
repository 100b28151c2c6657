/**
 * Whether it takes too long to compare each word with each: more than ten million times.
 *
 * @param ours - words of the article
 * @param claim - words of the claim
 */
export function isTooLong(ours: readonly unknown[], claim: readonly unknown[]): boolean {
  return ours.length * claim.length > 1e7;
}
