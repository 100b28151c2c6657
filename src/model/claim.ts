import type { Anchor } from './anchor.ts';
import type { Level } from './level.ts';

/**
 * What the record says of a claim: it confirms it, contradicts it, or sources differ.
 *
 * @example
 * ```ts
 * import { type ClaimVerdict, getClaim } from 'onrecord';
 * const verdict: ClaimVerdict = getClaim('callLength').verdict;
 * verdict; //=> 'disputed'
 * ```
 *
 * @category Sources
 */
export type ClaimVerdict = 'confirmed' | 'contradicted' | 'disputed';

/**
 * One figure or version of a fact, and who gives it.
 *
 * @example
 * ```ts
 * import { type ClaimVersion, getClaim } from 'onrecord';
 * const versions: readonly ClaimVersion[] = getClaim('callLength').versions;
 * versions.map(({ value, according }) => `${according}: ${value}`).slice(0, 2);
 * //=> ['Donald Trump: almost two hours', 'NBC, from the White House: over an hour and a half']
 * ```
 *
 * @category Sources
 */
export interface ClaimVersion {
  /** The figure or version. */
  readonly value: string;
  /** Who gives it, as one would cite it. */
  readonly according: string;
  /** Id of the source, where one is recorded. */
  readonly source?: string;
}

/**
 * Something that the article says outside quotation marks, held against the record.
 *
 * Standard: schema.org [Claim](https://schema.org/Claim).
 *
 * @example
 * ```ts
 * import { getClaim } from 'onrecord';
 * getClaim('lastInPersonMeetings').verdict; //=> 'contradicted'
 * ```
 *
 * @category Sources
 */
export interface Claim {
  /** Stable, never reused. */
  readonly id: string;
  /** The words that make the claim. */
  readonly anchors: readonly Anchor[];
  /** What the record says of it. */
  readonly verdict: ClaimVerdict;
  /** What the record shows, in a sentence. */
  readonly why: string;
  /** The versions, each with who gives it. */
  readonly versions: readonly ClaimVersion[];
  /** How well the record is attested. */
  readonly level: Level;
}
