import type { Anchor } from './anchor.ts';

/**
 * Words of a claim, with their place in the claim as it was given.
 *
 * @example
 * ```ts
 * import { type ClaimedWords, verifyQuote } from 'onrecord';
 * const claim = 'ball is in Ukraine’s court';
 * const words: ClaimedWords | undefined = verifyQuote(claim).differences[1]?.claimed;
 * claim.slice(words?.start, words?.end); //=> 'Ukraine’s'
 * ```
 *
 * @category Verification
 */
export interface ClaimedWords {
  /** Where the words begin, in UTF-16 code units from the claim's first. */
  readonly start: number;
  /** Where they end, exclusive. */
  readonly end: number;
  /** The words, character for character. */
  readonly exact: string;
}

/**
 * One step in the comparison of claimed words with a quotation: `kept` in both, typography apart;
 * `missing` only in the article; `added` only in the claim; `changed` in both, but otherwise.
 *
 * @example
 * ```ts
 * import { verifyQuote } from 'onrecord';
 * verifyQuote('ball is in Ukraine’s court').differences.map(({ kind, original, claimed }) => [
 *   kind, original?.exact, claimed?.exact,
 * ]);
 * //=> [['kept', 'ball is in', 'ball is in'], ['changed', 'Russia’s', 'Ukraine’s'], ['kept', 'court', 'court']]
 * ```
 *
 * @category Verification
 */
export interface WordDifference {
  /** What happened to the words. */
  readonly kind: 'kept' | 'missing' | 'added' | 'changed';
  /** The words of the article; absent when they were added. */
  readonly original?: Anchor;
  /** The words of the claim; absent when they are missing. */
  readonly claimed?: ClaimedWords;
}
