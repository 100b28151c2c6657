import type { Reckoned } from './reckon.ts';
import { type Days, type Stretch, stretchOf } from './stretchOf.ts';
import { turnOf } from './turnOf.ts';

/**
 * A whole week, month or year (“last week”), or a part of one: “earlier this week” is the days of the
 * week before, “later this month” those of the month behind, “late last month” any of last month.
 *
 * @param match - the part, the turn and the unit
 * @param from - the days that they count from
 */
export function whole([, part, turn, unit = '']: RegExpExecArray, from: Days): Reckoned {
  const by = turnOf(turn);
  const all = stretchOf(unit as Stretch, from, by); // the pattern has no other units
  if (!part) return { allowed: [all] };
  if (by !== 0 || !part.endsWith('er')) return { allowed: [all], within: true };
  const side: Days = part === 'earlier' ? [all[0], from[0] - 1] : [from[1] + 1, all[1]];
  return { allowed: [side], within: true };
}
