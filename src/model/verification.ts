import type { Anchor } from './anchor.ts';
import type { Quote } from './quote.ts';
import type { QuoteRecord } from './quoteRecord.ts';
import type { SpeakerFinding } from './speakerFinding.ts';
import type { WordDifference } from './wordDifference.ts';

/**
 * How claimed words stand to an article.
 *
 * - `verbatim`: one recorded quotation has exactly these words, character for character; an ellipsis that
 *   parts them is no word.
 * - `typographic`: the same words; only quotation marks, apostrophes, dashes, spaces, ellipses or
 *   composed characters differ, or the punctuation at the very end.
 * - `altered`: near a recorded quotation, but not its words.
 * - `unquoted`: the words stand in the article, not all of them inside quotation marks.
 * - `ambiguous`: the words stand in several quotations, and nothing tells which is meant.
 * - `absent`: the article does not have the words; or article and claim are too long to compare and
 *   differ, which the summary says.
 *
 * @example
 * ```ts
 * import { type Verdict, verifyQuote } from 'onrecord';
 * const judge = (words: string): Verdict => verifyQuote(words).verdict;
 * judge('Historic! Epic!'); //=> 'verbatim'
 * judge('a possible peace deal'); //=> 'unquoted'
 * judge('peace in our time'); //=> 'absent'
 * ```
 *
 * @category Verification
 */
export type Verdict = 'verbatim' | 'typographic' | 'altered' | 'unquoted' | 'ambiguous' | 'absent';

/**
 * Typography that was folded to find the words. `brackets` is the case of a letter in square
 * brackets (“[T]he”), `unicode` the composition of characters (NFC), `finalPunctuation` a comma,
 * period, colon or semicolon at the very end, which belongs to the sentence around a quotation.
 *
 * @example
 * ```ts
 * import { type Fold, verifyQuote } from 'onrecord';
 * const folds: readonly Fold[] = verifyQuote("ball is in Russia's court.").folds;
 * folds; //=> ['apostrophes', 'finalPunctuation']
 * ```
 *
 * @category Verification
 */
export type Fold =
  | 'quotationMarks'
  | 'apostrophes'
  | 'dashes'
  | 'spaces'
  | 'ellipsis'
  | 'unicode'
  | 'brackets'
  | 'finalPunctuation';

/**
 * What was done to quoted words, gravest first: a `negation` added or dropped, a `number` or a
 * `name` changed, a `splice` of several quotations, an `omission` without a sign, an `insertion`,
 * another `wording`, other capitals (`case`), other `punctuation`.
 *
 * @example
 * ```ts
 * import { type Alteration, verifyQuote } from 'onrecord';
 * const reasons: readonly Alteration[] = verifyQuote('ball is not in Russia’s court').reasons;
 * reasons; //=> ['negation', 'insertion']
 * ```
 *
 * @category Verification
 */
export type Alteration =
  | 'negation'
  | 'number'
  | 'name'
  | 'splice'
  | 'omission'
  | 'insertion'
  | 'wording'
  | 'case'
  | 'punctuation';

/**
 * Words of the same quotation that a fragment leaves out.
 *
 * @example
 * ```ts
 * import { type LeftOut, verifyQuote } from 'onrecord';
 * const left: readonly LeftOut[] = verifyQuote('good and we absolutely support it').leavesOut;
 * left[0]?.turn; //=> 'but'
 * ```
 *
 * @category Verification
 */
export interface LeftOut extends Anchor {
  /** The first word among them that can turn the meaning: “but”, “if”, “not”, “million” after a number. */
  readonly turn?: string;
}

/**
 * The answer of `verifyQuote`: whether somebody said this, who, and whether in exactly these words.
 *
 * Standard: schema.org [ClaimReview](https://schema.org/ClaimReview) judges whether a claim is true;
 * this judges whether words are quoted right.
 *
 * @example
 * ```ts
 * import { verifyQuote } from 'onrecord';
 * const { verdict, quote, speaker } = verifyQuote('very well', { speaker: 'CNN' });
 * verdict; //=> 'verbatim'
 * quote?.id; //=> 'veryWell'
 * speaker.verdict; //=> 'relay'
 * ```
 *
 * @category Verification
 */
export interface Verification<quotation extends Quote = Quote> {
  /** How the words stand to the article. */
  readonly verdict: Verdict;
  /** The quotation, where it is one and no more. */
  readonly quote?: quotation;
  /**
   * Every quotation concerned, in document order: the candidates when `ambiguous`, all that were
   * joined in a splice, those that `unquoted` words run into.
   */
  readonly quotes: readonly quotation[];
  /** Where the words stand in the article, piece by piece; in the claim: {@link differences}. */
  readonly ranges: readonly Anchor[];
  /** What typography was folded; empty unless `typographic`. */
  readonly folds: readonly Fold[];
  /** Word by word, in the order of the claim. */
  readonly differences: readonly WordDifference[];
  /** Whether the claim has the whole quotation; absent when no one quotation was found. */
  readonly extent?: 'complete' | 'fragment';
  /** What a fragment leaves out of its quotation. */
  readonly leavesOut: readonly LeftOut[];
  /** What was altered, gravest first; empty unless `altered`. */
  readonly reasons: readonly Alteration[];
  /**
   * How grave that is. `high`: a negation, a number, a name, a splice. `low`: capitals, punctuation.
   */
  readonly severity?: 'low' | 'medium' | 'high';
  /** Ids of the statements whose indirect speech `unquoted` words are. */
  readonly statements: readonly string[];
  /** Whether the claimed speaker is right. */
  readonly speaker: SpeakerFinding;
  /**
   * The quotation held against its primary source: verbatim here need not be verbatim there. Also that
   * of the one quotation which `unquoted` words run into.
   */
  readonly record?: QuoteRecord;
  /** All of it in one sentence, for people. */
  readonly summary: string;
}
