import type { Difference } from './difference.ts';
import type { Level } from './level.ts';

/**
 * How quoted words compare with the primary source: `exact` the same words, whole
 * sentences; `fragment` the same words, cut from something longer, or with something beside them left
 * out without a sign; `altered` words or punctuation added, dropped or changed without a sign; `paraphrase` another wording inside
 * quotation marks; `translation` one of several possible renderings; `unverified` no primary source
 * with these words was seen.
 *
 * @example
 * ```ts
 * import { getQuote, getQuotes, type RecordVerdict } from 'onrecord';
 * const verdict: RecordVerdict = getQuote('goodButIssues').record.verdict;
 * verdict; //=> 'translation'
 * getQuotes().filter(({ record }) => record.verdict === 'exact').map(({ id }) => id);
 * //=> ['bilateralFuture', 'saferPlace']
 * ```
 *
 * @category Quotations
 */
export type RecordVerdict =
  | 'exact'
  | 'fragment'
  | 'altered'
  | 'paraphrase'
  | 'translation'
  | 'unverified';

/**
 * A quotation held against its primary source. Verbatim in the article and verbatim in the source
 * are two different properties.
 *
 * @example
 * ```ts
 * import { getQuote } from 'onrecord';
 * const { record } = getQuote('ballInCourt');
 * record.verdict; //=> 'paraphrase'
 * record.wording; //=> 'The ball is now in their court'
 * ```
 *
 * @category Quotations
 */
export interface QuoteRecord {
  /** How the quoted words compare with the primary wording. */
  readonly verdict: RecordVerdict;
  /** The words of the primary source. */
  readonly wording?: string;
  /** Word by word, what the article has otherwise; punctuation where nothing else differs. */
  readonly differences?: readonly Difference[];
  /** What a reader should know about the comparison, in a sentence. */
  readonly note?: string;
  /** Id of the primary source. */
  readonly source?: string;
  /** How well the primary wording is attested. */
  readonly level: Level;
}
