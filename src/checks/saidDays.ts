import { edtfDays } from '../text/edtf.ts';
import type { DatedTime } from './datedTimes.ts';
import { reach } from './reach.ts';
import type { Days } from './stretchOf.ts';

/** Whether some time expression gives an EDTF date, told without looking at each. */
export type Said = (date: string) => boolean;

/**
 * The dates that some time expressions give.
 *
 * @param times - time expressions that have a date; one with a broken value may have any
 * @returns asked of what is a date
 */
export function saidDays(times: readonly DatedTime[]): Said {
  const any: Days = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  const spans = times.flatMap((time) => time.spans.map((span = any) => span));
  const said = reach(spans.map(([start, end]) => ({ place: '', start, end })));
  return (date) => said('', ...(edtfDays(date) as Days)); // it is one
}
