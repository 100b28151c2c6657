/**
 * How well a fact is attested: `A` primary words seen, or three or more independent copies that
 * agree; `B` one or two reliable copies; `C` inferred; `unverified` not seen.
 *
 * @example
 * ```ts
 * import { getSource, getSources, type Level } from 'onrecord';
 * const level: Level = getSource('cnnReport').level;
 * level; //=> 'B'
 * getSources({ level: 'A' }).length; //=> 14
 * ```
 *
 * @category Sources
 */
export type Level = 'A' | 'B' | 'C' | 'unverified';
