import { civil } from '../text/civil.ts';
import { toDays, weekday } from '../text/days.ts';

/** The first and the last of some days, in whole days since 1970-01-01. */
export type Days = readonly [first: number, last: number];

/** A stretch of the calendar that has a name. */
export type Stretch = 'week' | 'month' | 'year';

/**
 * The weeks (Monday to Sunday), months or years that some days fall in, moved on.
 *
 * @param stretch - which
 * @param days - finite days
 * @param by - how many weeks, months or years to move on; negative for back
 */
export function stretchOf(stretch: Stretch, [first, last]: Days, by = 0): Days {
  return [edge(stretch, first, by), edge(stretch, last, by + 1) - 1];
}

function edge(stretch: Stretch, day: number, by: number): number {
  if (stretch === 'week') return day - weekday(day) + 1 + by * 7;
  const [year, month] = civil(day);
  if (stretch === 'year') return toDays(year + by, 1, 1);
  const months = year * 12 + month - 1 + by;
  return toDays(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1, 1);
}
