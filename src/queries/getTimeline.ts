import type { EventKind, EventStatus, TimelineEvent } from '../model/timelineEvent.ts';
import { edtfDays } from '../text/edtf.ts';
import { asked } from './asked.ts';
import type { AtOf, KnownIdOf } from './at.ts';
import { type Asker, collection, pick } from './collection.ts';
import type { Empty } from './empty.ts';
import type { Fit, From, IdOf, Many, One } from './from.ts';
import type { Ids } from './ids.ts';
import type { Matching } from './matching.ts';
import { ready } from './ready.ts';
import { rowsOf } from './rows.ts';

/**
 * What `getTimeline` can be asked: each key narrows the answer.
 *
 * @example
 * ```ts
 * import { getTimeline, type PartyId, type TimelineFilter } from 'onrecord';
 * const filter: TimelineFilter<PartyId> = { party: 'ukraine', from: '2025-03' };
 * getTimeline(filter).map(({ date }) => date); //=> ['2025-03-11', '2025-03-11', '2025-03-19']
 * ```
 *
 * @category Time
 */
export interface TimelineFilter<partyId extends string = string> {
  /** Who takes part. */
  readonly party?: partyId | undefined;
  /** War, call, meeting … */
  readonly kind?: EventKind | undefined;
  /** Behind, ahead or going on when the article was written. */
  readonly status?: EventStatus | undefined;
  /** No event that ends before this EDTF date. */
  readonly from?: string | undefined;
  /** No event that begins after this EDTF date. */
  readonly to?: string | undefined;
}

/** What an event answers to each key, as lists of values. */
interface TimelineEventValues<row> {
  readonly party: Many<row, 'participants'>;
  readonly kind: One<row, 'kind'>;
  readonly status: One<row, 'status'>;
}

/**
 * The events that answer a filter, in time order. For the words that say when, ask `getTimes`.
 *
 * @param article - anyone's article
 * @param filter - what the records must answer; all of them without
 * @returns a frozen array; as exact as the article and the filter are literal
 * @throws RangeError that names the nearest, when an id or a word of the filter does not exist; TypeError
 * when `from` or `to` is no EDTF date, the filter is no object or the article is none
 *
 * @example
 * ```ts
 * import { article } from 'onrecord';
 * import { getTimeline } from 'onrecord/core';
 * getTimeline(article, { kind: 'call' }).map(({ date }) => date); //=> ['2025-03-18']
 * ```
 *
 * @category Time
 */
export function getTimeline<
  article extends From<'timeline'>,
  const filter extends TimelineFilter<IdOf<article, 'parties'>> = Empty,
>(
  article: article,
  filter?: Fit<filter, keyof TimelineFilter>,
): InRange<article['timeline'], filter> {
  const { from, to }: TimelineFilter = Object(filter);
  // Before the article is read: a wrong date is no fault of the article.
  dayOf('from', from, 0);
  dayOf('to', to, 1);
  return asked(() => of(article)(filter), filter) as never;
}

/**
 * The event with an id.
 *
 * @param article - anyone's article
 * @param id - of the event
 * @returns the record, exactly typed
 * @throws RangeError that names the nearest id; TypeError when the article is none
 *
 * @example
 * ```ts
 * import { article } from 'onrecord';
 * import { getEvent } from 'onrecord/core';
 * getEvent(article, 'jeddahMeeting').date; //=> '2025-03-11'
 * ```
 *
 * @category Time
 */
export function getEvent<
  article extends From<'timeline'>,
  const id extends KnownIdOf<article, 'timeline'>,
>(article: article, id: id): AtOf<article, 'timeline', id> {
  return pick(rowsOf(article, 'timeline'), id, 'event', article.retired) as never;
}

type InRange<rows, filter> = filter extends { readonly from: unknown } | { readonly to: unknown }
  ? readonly rows[keyof rows][]
  : Matching<rows, { readonly [id in keyof rows]: TimelineEventValues<rows[id]> }, filter>;

/** The timeline of an article, ready to be asked: what `getTimeline` does once they are. */
export function timelineIn(
  rows: Readonly<Record<string, TimelineEvent>>,
  parties: Ids,
): Asker<TimelineFilter, TimelineEvent> {
  const all = collection(rows, {
    party: [parties, ({ participants }) => participants],
    kind: [['war', 'call', 'meeting', 'statement', 'negotiation', 'exchange']],
    status: [['past', 'planned', 'ongoing']],
  });
  return (filter) => {
    const { from, to } = filter ?? {};
    if (from === undefined && to === undefined) return all(filter);
    const begin = dayOf('from', from, 0);
    const end = dayOf('to', to, 1);
    const inRange = ({ date }: TimelineEvent): boolean => {
      const days = edtfDays(date);
      return !!days && !(days[1] < begin || days[0] > end);
    };
    return Object.freeze(all({ ...filter, from: undefined, to: undefined }).filter(inRange));
  };
}

/** The first or the last day of a date that a filter gives. */
function dayOf(key: string, date: unknown, side: 0 | 1): number {
  if (date === undefined) return Number.NaN; // no day is before it or after it
  const text = typeof date === 'string' ? date : typeof date; // no type's name is a date
  const days = edtfDays(text);
  if (!days) throw new TypeError(`${key}: "${text}" is not an EDTF date, such as 2025-03-18`);
  return days[side];
}

const of = /* @__PURE__ */ ready(timelineIn, 'timeline', ['parties']);
