import type { Anchor } from './anchor.ts';
import type { Basis } from './basis.ts';

/**
 * In what form somebody spoke.
 *
 * @example
 * ```ts
 * import { getStatement, type StatementMedium } from 'onrecord';
 * const medium: StatementMedium = getStatement('dmitrievPost').medium;
 * medium; //=> 'post'
 * ```
 *
 * @category Quotations
 */
export type StatementMedium =
  | 'readout'
  | 'post'
  | 'remarks'
  | 'answer'
  | 'announcement'
  | 'interview';

/**
 * One occasion on which a party said something, quoted or reported. Several quotations can come from
 * one statement; a statement can have none.
 *
 * Standard: schema.org [Statement](https://schema.org/Statement).
 *
 * @example
 * ```ts
 * import { getStatement } from 'onrecord';
 * getStatement('dmitrievPost').quotes; //=> ['saferPlace', 'historicEpic']
 * getStatement('trumpOnAssets').quotes; //=> []
 * ```
 *
 * @category Quotations
 */
export interface Statement {
  /** Stable, never reused. */
  readonly id: string;
  /** Id of the party that made it. */
  readonly speaker: string;
  /** Readout, post, remarks … */
  readonly medium: StatementMedium;
  /** When, in EDTF. */
  readonly date?: string;
  /** On what ground the date stands. */
  readonly basis?: Basis;
  /** Why this date. */
  readonly why?: string;
  /** Ids of the parties addressed. */
  readonly audience?: readonly string[];
  /** Id of the platform or medium it was published on. */
  readonly platform?: string;
  /** Id of the primary source, where one was seen. */
  readonly source?: string;
  /** Ids of the quotations taken from it, in document order. */
  readonly quotes: readonly string[];
  /** Where the article reports it in indirect speech. */
  readonly reported: readonly Anchor[];
}
