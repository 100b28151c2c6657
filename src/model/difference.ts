/**
 * One difference between two wordings, word by word: `missing` stands only in the original, `added`
 * only in the other wording, `changed` in both but otherwise.
 *
 * @example
 * ```ts
 * import { getQuote } from 'onrecord';
 * getQuote('energyCeasefire').record.differences; //=> [{ kind: 'added', quoted: 'the' }]
 * ```
 *
 * @category Quotations
 */
export interface Difference {
  /** What happened to the words. */
  readonly kind: 'missing' | 'added' | 'changed';
  /** The words of the primary source; absent when they were added. */
  readonly primary?: string;
  /** The words as quoted; absent when they are missing. */
  readonly quoted?: string;
}
