import type { Quote } from './quote.ts';
import type { Verification } from './verification.ts';
import type { ClaimedWords } from './wordDifference.ts';

/**
 * A quotation found in somebody's text, and what the article says of it. Its place is that of the
 * words between the marks, in UTF-16 code units of the text.
 *
 * @example
 * ```ts
 * import { type TextFinding, verifyText } from 'onrecord';
 * const found: readonly TextFinding[] = verifyText('It went “very well”, CNN said.').found;
 * found.map(({ claimed, verification }) => `${claimed}: ${verification.speaker.verdict}`);
 * //=> ['very well: relay']
 * ```
 *
 * @category Verification
 */
export interface TextFinding<quote extends Quote = Quote> extends ClaimedWords {
  /** The words as judged: line breaks and the `>` of a block quotation taken out. */
  readonly claimed: string;
  /** How many quotations it stands in: 0, or 1 for a quotation inside a quotation, and so on. */
  readonly depth: number;
  /** The words nearby that name the speaker, where one can tell. */
  readonly speaker?: ClaimedWords;
  /** The verdict on the words and the speaker; its offsets count in {@link claimed}. */
  readonly verification: Verification<quote>;
}

/**
 * The answer of `verifyText`: every quotation in somebody's text, judged.
 *
 * @example
 * ```ts
 * import { verifyText } from 'onrecord';
 * const { found, summary } = verifyText('“Historic! Epic!” said Putin. It went “very good”.');
 * found.map(({ verification }) => verification.verdict); //=> ['verbatim', 'altered']
 * summary; //=> '2 quotations: 1 verbatim, 1 altered; 1 given to the wrong speaker.'
 * ```
 *
 * @category Verification
 */
export interface TextVerification<quote extends Quote = Quote> {
  /** The quotations in the order of the text. */
  readonly found: readonly TextFinding<quote>[];
  /** Quotation marks that have no partner; what they were to enclose is not guessed. */
  readonly unbalanced: readonly ClaimedWords[];
  /** How many of each verdict, in one line. */
  readonly summary: string;
}
