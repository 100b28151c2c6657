import { civil } from '../../text/civil.ts';
import { edtfDays } from '../../text/edtf.ts';

/**
 * A day as TimelineJS has it.
 *
 * @example
 * ```ts
 * import { article } from 'onrecord';
 * import { type TimelineJsDate, toTimelineJs } from 'onrecord/formats';
 * const day: TimelineJsDate | undefined = toTimelineJs(article).events[0]?.start_date;
 * day; //=> { year: 2022, month: 2, day: 24 }
 * ```
 *
 * @category TimelineJS
 */
export interface TimelineJsDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * When an event was, as TimelineJS has it.
 *
 * @example
 * ```ts
 * import { article } from 'onrecord';
 * import { type TimelineJsDates, toTimelineJs } from 'onrecord/formats';
 * const last: TimelineJsDates | undefined = toTimelineJs(article).events.at(-1);
 * [last?.start_date.day, last?.end_date?.day]; //=> [23, 25]
 * ```
 *
 * @category TimelineJS
 */
export interface TimelineJsDates {
  readonly start_date: TimelineJsDate;
  readonly end_date?: TimelineJsDate;
  /** The EDTF value, where the days alone would say more than is known. */
  readonly display_date?: string;
}

const EXACT = /^\d{4}-\d\d-\d\d(?:\/\d{4}-\d\d-\d\d)?$/;

/**
 * @param value - an EDTF string
 * @returns undefined when it is none
 */
export function dates(value: string): TimelineJsDates | undefined {
  const days = edtfDays(value);
  if (!days) return undefined;
  const [first, last] = days;
  const start = Number.isFinite(first) ? first : last;
  const end = Number.isFinite(last) ? last : first;
  return {
    start_date: date(start),
    ...(end !== start && { end_date: date(end) }),
    ...(!EXACT.test(value) && { display_date: value }),
  };
}

function date(days: number): TimelineJsDate {
  const [year, month, day] = civil(days);
  return { year, month, day };
}
