import { fromDays } from '../text/days.ts';
import type { Days } from './stretchOf.ts';

/**
 * Days as a sentence shows them, in EDTF.
 *
 * @param days - the first and the last, infinite at an open end
 */
export function showDays([first, last]: Days): string {
  if (first === last) return fromDays(first);
  return [first, last].map((day) => (Number.isFinite(day) ? fromDays(day) : '..')).join('/');
}
