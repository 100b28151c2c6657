import type { Anchor } from './anchor.ts';
import type { Attribution } from './attribution.ts';
import type { QuoteRecord } from './quoteRecord.ts';

/**
 * `direct`: a whole utterance stands between the marks. `mixed`: quoted words are woven into the
 * reporter's own sentence.
 *
 * @example
 * ```ts
 * import { getQuote, getQuotes, type QuoteKind } from 'onrecord';
 * const kind: QuoteKind = getQuote('veryWell').kind;
 * kind; //=> 'mixed'
 * getQuotes({ kind: 'direct' }).length; //=> 5
 * ```
 *
 * @category Quotations
 */
export type QuoteKind = 'direct' | 'mixed';

/**
 * Words that stand between quotation marks, and who is said to have said them. Indirect speech is
 * in {@link Statement.reported}.
 *
 * Standard: schema.org [Quotation](https://schema.org/Quotation); source, cue and content of PARC 3.0.
 *
 * @example
 * ```ts
 * import { getQuote } from 'onrecord';
 * getQuote('ballInCourt').exact; //=> 'ball is in Russia’s court'
 * getQuote('ballInCourt').speaker; //=> 'marcoRubio'
 * ```
 *
 * @category Quotations
 */
export interface Quote extends Anchor {
  /** Stable, never reused. */
  readonly id: string;
  /**
   * The quoted words as one would print them elsewhere: {@link Anchor.exact} without a comma or
   * period that belongs to the sentence around it.
   */
  readonly text: string;
  /** Whole utterance or woven in. */
  readonly kind: QuoteKind;
  /** Id of the party that said or wrote the words. */
  readonly speaker: string;
  /** Ids of the parties whose view the words report, where that is not the speaker. */
  readonly holders?: readonly string[];
  /** The words that announce the quotation: “according to”, “wrote”. */
  readonly cue?: Anchor;
  /** From the voice outwards, relays last. */
  readonly attribution: readonly Attribution[];
  /** Id of the statement that the words are part of. */
  readonly statement?: string;
  /** The quoted words held against the primary source. */
  readonly record: QuoteRecord;
}
