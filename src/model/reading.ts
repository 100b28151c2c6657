import type { Anchor } from './anchor.ts';

/**
 * A place where the text allows two readings: which one the records follow, the others, and why.
 *
 * @example
 * ```ts
 * import { getReading } from 'onrecord';
 * getReading('negotiationsVoice').chosen; //=> 'whiteHouse'
 * ```
 *
 * @category Readings
 */
export interface Reading {
  /** Stable, never reused. */
  readonly id: string;
  /** The words that allow two readings. */
  readonly anchors: readonly Anchor[];
  /** What is asked of the words. */
  readonly question: string;
  /** The value that the records follow. */
  readonly chosen: string;
  /** The other values that the words allow. */
  readonly alternatives: readonly string[];
  /** Why the chosen one. */
  readonly why: string;
  /** Ids of the records that rest on the choice. */
  readonly concerns?: readonly string[];
}
