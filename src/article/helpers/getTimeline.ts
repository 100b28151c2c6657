import type { TimelineEvent } from '../../model/timelineEvent.ts';
import type { At, KnownId } from '../../queries/at.ts';
import { type Asker, pick } from '../../queries/collection.ts';
import type { Empty } from '../../queries/empty.ts';
import type { Exact } from '../../queries/exact.ts';
import type { Fit } from '../../queries/from.ts';
import { type TimelineFilter, timelineIn } from '../../queries/getTimeline.ts';
import { partiesIds } from '../generated/ids.ts';
import { retired, type ThisRetired } from '../generated/retired.ts';
import {
  type Timeline,
  type TimelineBy,
  type TimelineInOrder,
  timeline,
} from '../generated/timeline.ts';
import type { PartyId } from '../ids.ts';

let ask: Asker<TimelineFilter, TimelineEvent> | undefined;

// Which events lie in a range of dates is not worked out by types.
type InRange<filter> = 'from' extends keyof filter
  ? readonly TimelineInOrder[number][]
  : 'to' extends keyof filter
    ? readonly TimelineInOrder[number][]
    : Exact<TimelineInOrder, TimelineBy, filter>;

/**
 * The events that answer a filter, in time order. For the words that say when, ask `getTimes`.
 *
 * @param filter - what the records must answer; all of them without
 * @returns a frozen array: for a literal filter the exact tuple (a range of dates excepted)
 * @throws RangeError that names the nearest, when an id or a word of the filter does not exist; TypeError
 * when `from` or `to` is no EDTF date or the filter is no object
 *
 * @example
 * ```ts
 * import { getTimeline } from 'onrecord';
 * getTimeline({ kind: 'call' }).map(({ date }) => date); //=> ['2025-03-18']
 * ```
 *
 * @category Time
 */
export function getTimeline<const filter extends TimelineFilter<PartyId> = Empty>(
  filter?: Fit<filter, keyof TimelineFilter>,
): InRange<filter> {
  // The generated index types say what the index built from the same records finds.
  ask ??= timelineIn(timeline, partiesIds);
  return ask(filter) as never;
}

/**
 * The event with an id.
 *
 * @param id - of the event
 * @returns the record, exactly typed
 * @throws RangeError that names the nearest id
 *
 * @example
 * ```ts
 * import { getEvent } from 'onrecord';
 * getEvent('jeddahMeeting').date; //=> '2025-03-11'
 * ```
 *
 * @category Time
 */
export function getEvent<const id extends KnownId<Timeline, ThisRetired>>(
  id: id,
): At<Timeline, ThisRetired, id> {
  return pick(timeline, id, 'event', retired) as At<Timeline, ThisRetired, id>;
}
