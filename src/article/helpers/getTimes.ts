import type { TimeExpression } from '../../model/timeExpression.ts';
import type { At, KnownId } from '../../queries/at.ts';
import { type Asker, pick } from '../../queries/collection.ts';
import type { Empty } from '../../queries/empty.ts';
import type { Exact } from '../../queries/exact.ts';
import type { Fit } from '../../queries/from.ts';
import { type TimeFilter, timesIn } from '../../queries/getTimes.ts';
import { paragraphsIds } from '../generated/ids.ts';
import { retired, type ThisRetired } from '../generated/retired.ts';
import { type Times, type TimesBy, type TimesInOrder, times } from '../generated/times.ts';
import type { ParagraphId } from '../ids.ts';

let ask: Asker<TimeFilter, TimeExpression> | undefined;

/**
 * The words that say when, how long or how often, in document order. For what happened then ask `getTimeline`.
 *
 * @param filter - what the records must answer; all of them without
 * @returns a frozen array: for a literal filter the exact tuple
 * @throws RangeError that names the nearest, when an id or a word of the filter does not exist; TypeError
 * when the filter is no object
 *
 * @example
 * ```ts
 * import { getTimes } from 'onrecord';
 * getTimes({ type: 'duration' }).map(({ exact }) => exact); //=> ['almost two-hour-long', '30-day']
 * ```
 *
 * @category Time
 */
export function getTimes<const filter extends TimeFilter<ParagraphId> = Empty>(
  filter?: Fit<filter, keyof TimeFilter>,
): Exact<TimesInOrder, TimesBy, filter> {
  // The generated index types say what the index built from the same records finds.
  ask ??= timesIn(times, paragraphsIds);
  return ask(filter) as never;
}

/**
 * The time expression with an id.
 *
 * @param id - of the time expression
 * @returns the record, exactly typed
 * @throws RangeError that names the nearest id
 *
 * @example
 * ```ts
 * import { getTime } from 'onrecord';
 * getTime('lastWeek').value; //=> '2025-03-10/2025-03-16'
 * ```
 *
 * @category Time
 */
export function getTime<const id extends KnownId<Times, ThisRetired>>(
  id: id,
): At<Times, ThisRetired, id> {
  return pick(times, id, 'time expression', retired) as At<Times, ThisRetired, id>;
}
