import { civil } from '../text/civil.ts';
import { stretchOf } from './stretchOf.ts';

/**
 * The day some months after another, or the last of that month where it is shorter.
 *
 * @param day - in whole days since 1970-01-01
 * @param months - how many to move on; negative for back
 */
export function plusMonths(day: number, months: number): number {
  const [first, last] = stretchOf('month', [day, day], months);
  return Math.min(first + civil(day)[2] - 1, last);
}
