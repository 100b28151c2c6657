import { weekday } from '../text/days.ts';
import { DAYS } from './english.ts';
import type { Reckoned } from './reckon.ts';
import type { Days } from './stretchOf.ts';
import { type Turned, turnOf } from './turnOf.ts';

/** More than so many of one weekday are no longer near. */
const MOST = 60;

/**
 * A weekday near some days: within six days on either side; with “last” up to thirteen days before,
 * with “next” up to thirteen after.
 *
 * @param match - the turn and the day of the week
 * @param around - the days that it is near
 */
export function nearWeekday([, turn, name = '']: Turned, around: Days): Reckoned {
  const by = turnOf(turn);
  const [first, last] = around;
  const from = by > 0 ? first + 1 : first - (by < 0 ? 13 : 6);
  const to = by < 0 ? last - 1 : last + (by > 0 ? 13 : 6);
  const wanted = DAYS.indexOf(name) + 1;
  const allowed: Days[] = [];
  for (let at = from + ((wanted - weekday(from) + 7) % 7); at <= to; at += 7) {
    if (allowed.length < MOST) allowed.push([at, at]);
  }
  return { allowed };
}
