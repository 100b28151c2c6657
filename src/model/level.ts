/**
 * How well a fact is attested: `A` primary words seen, or three or more independent copies that
 * agree; `B` one or two reliable copies; `C` inferred; `unverified` not seen.
 *
 * @category Sources
 */
export type Level = 'A' | 'B' | 'C' | 'unverified';
