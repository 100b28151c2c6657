import type { Level } from './level.ts';

/**
 * A document or utterance outside the article that a record is checked against.
 *
 * Standard: schema.org [CreativeWork](https://schema.org/CreativeWork), as in `isBasedOn` and
 * `citation`.
 *
 * @example
 * ```ts
 * import { getSource } from 'onrecord';
 * getSource('stateDepartmentTranscript').level; //=> 'A'
 * ```
 *
 * @category Sources
 */
export interface Source {
  /** Stable, never reused. */
  readonly id: string;
  /** What it is, as one would cite it. */
  readonly name: string;
  /** Id of the party that published it. */
  readonly publisher?: string;
  /** Its address, where one was seen. */
  readonly url?: string;
  /** When it was published, in EDTF. */
  readonly date?: string;
  /** How well it is attested. */
  readonly level: Level;
}
