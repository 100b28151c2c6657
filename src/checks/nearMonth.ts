import { MONTHS } from './english.ts';
import type { Reckoned } from './reckon.ts';
import { type Days, stretchOf } from './stretchOf.ts';
import { type Turned, turnOf } from './turnOf.ts';

/**
 * A month named without its year: of the year of some days or a year to either side; with “last” one
 * that is over, with “next” one that is to come.
 *
 * @param match - the turn and the month
 * @param around - the days that it is near
 */
export function nearMonth([, turn, name = '']: Turned, around: Days): Reckoned {
  const by = turnOf(turn);
  const [from, to] = around;
  const months = [-1, 0, 1].map((year): Days => {
    const [january] = stretchOf('year', [from, from], year);
    return stretchOf('month', [january, january], MONTHS.indexOf(name));
  });
  const beside = ([first, last]: Days): boolean =>
    by < 0 ? last < from : by > 0 ? first > to : true;
  return { allowed: months.filter(beside) };
}
