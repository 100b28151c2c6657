import type { Heir } from './heir.ts';
import { leastBump } from './leastBump.ts';
import { corrections } from './recordChanges.ts';

/**
 * Whether whoever follows a retired id that leads elsewhere still comes to the same words.
 *
 * @param before - where it led
 * @param after - where it leads
 * @returns false when a field is gone or words differ; true where there is nothing to compare
 */
export function isHarmless(before: Heir | undefined, after: Heir | undefined): boolean {
  if (!before || !after) return true;
  if (before.noun !== after.noun) return false;
  const { id, ...row } = before.row;
  const { id: _, ...heir } = after.row;
  return leastBump([...corrections(after.noun, `${id}`, row, heir)]) !== 'major';
}
