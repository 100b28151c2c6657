import { count } from './count.ts';
import { plusMonths } from './plusMonths.ts';
import type { Reckoned } from './reckon.ts';
import { type Days, stretchOf } from './stretchOf.ts';

/** How many months a unit has that has no fixed number of days. */
const IN_MONTHS: Readonly<Record<string, number>> = { month: 1, year: 12, decade: 120 };

/**
 * So many units from some days: “two days later”, “a month ago”. Weeks, months and years can mean the
 * day or the whole; hours that day or the next one over midnight.
 *
 * @param match - count and unit, in the first two groups that are there
 * @param from - the days that they count from
 * @param sign - 1 for on, -1 for back
 * @returns undefined for counts such as “dozens”
 */
export function counted(match: RegExpExecArray, from: Days, sign: 1 | -1): Reckoned | undefined {
  const [number = '', unit = ''] = match.slice(1).filter((group) => group !== undefined);
  const n = (count(number) ?? Number.NaN) * sign;
  if (unit === 'minute' || unit === 'hour') {
    const days = n / (unit === 'hour' ? 24 : 1440);
    const near = [Math.floor(days), Math.ceil(days)];
    return Number.isFinite(n) ? { allowed: near.map((by) => moved(from, by)) } : undefined;
  }
  if (!Number.isSafeInteger(n)) return undefined;
  if (unit === 'day' || unit === 'night') return { allowed: [moved(from, n)] };
  if (unit === 'week' || unit === 'fortnight') {
    const day = moved(from, n * (unit === 'week' ? 7 : 14));
    return { allowed: [day, stretchOf('week', day)] };
  }
  const months = n * (IN_MONTHS[unit] as number); // a unit of those that reckonings names
  const day: Days = [plusMonths(from[0], months), plusMonths(from[1], months)];
  const years = unit === 'month' ? [] : [stretchOf('year', day)];
  return { allowed: [day, stretchOf('month', day), ...years] };
}

function moved([first, last]: Days, by: number): Days {
  return [first + by, last + by];
}
