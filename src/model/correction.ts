/**
 * A record of the article that said something else before: what it said, what it says now, and why. A
 * correction is a record, so that whoever cited the old version finds out.
 *
 * It is the annotators' own; where the article is held against the facts, there are claims.
 *
 * Standard: schema.org [CorrectionComment](https://schema.org/CorrectionComment).
 *
 * @example
 * ```ts
 * import type { Correction } from 'onrecord';
 * const lateDoor: Correction = {
 *   id: 'lateDoor',
 *   date: '2025-03-20',
 *   concerns: 'doorIsOpen',
 *   field: 'record.verdict',
 *   was: 'exact',
 *   now: 'altered',
 *   why: 'The recording has another word.',
 * };
 * lateDoor.now; //=> 'altered'
 * ```
 *
 * @category Article
 */
export interface Correction {
  /** Stable, never reused. */
  readonly id: string;
  /** When it was made, EDTF. */
  readonly date: string;
  /** Id of the record that was corrected, of any noun. */
  readonly concerns: string;
  /** The field of that record, from the record downwards: `speaker`, `record.verdict`. */
  readonly field: string;
  /** What the field held, as text or else as JSON; absent where it was missing. */
  readonly was?: string;
  /** What the field holds now, as text or else as JSON; absent where it is gone. */
  readonly now?: string;
  /** Why, in a sentence. */
  readonly why: string;
  /** Id of the source that shows it. */
  readonly source?: string;
}
