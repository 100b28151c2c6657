import type { Reckoned } from './reckon.ts';
import { type Days, stretchOf } from './stretchOf.ts';
import { turnOf } from './turnOf.ts';

/**
 * Saturday and Sunday, or one of them: of this week or the last, of the next where the words say so.
 *
 * @param match - the turn
 * @param from - the days that they count from
 */
export function weekend([, turn]: RegExpExecArray, from: Days): Reckoned {
  const by = turnOf(turn);
  const weeks = by > 0 ? [0, 1] : by < 0 ? [-1] : [-1, 0];
  const allowed = weeks.map((week): Days => {
    const [, sunday] = stretchOf('week', from, week);
    return [sunday - 1, sunday];
  });
  return { allowed, within: true };
}
