import { nearest } from '../text/nearest.ts';

/** To look for what was meant takes time: only the first faults get a hint, and the start of a name counts. */
const HINTS = 100;
const LONGEST = 64;

/**
 * The end of a sentence about a name that does not exist: the nearest one that does, if any is near.
 *
 * @param name - what was written
 * @param known - the names that exist
 * @param before - how many such sentences there are already
 */
export function isIt(name: string, known: readonly string[], before: number): string {
  const meant = before < HINTS ? nearest(name.slice(0, LONGEST), known) : undefined;
  return meant === undefined ? '' : `; is it ${meant}?`;
}
