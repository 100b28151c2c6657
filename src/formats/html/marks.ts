import type { Article } from '../../model/article.ts';
import type { Mention } from '../../model/mention.ts';
import type { Quote } from '../../model/quote.ts';
import type { TimeExpression } from '../../model/timeExpression.ts';
import { grouped } from '../../text/grouped.ts';
import { webAddress } from '../../text/webAddress.ts';
import { exactDate } from '../exactDate.ts';
import type { Mark } from './wrap.ts';

interface Placed extends Mark {
  readonly paragraph: string;
}

/**
 * The elements inside each paragraph: quotations, times and mentions, each with its id.
 *
 * @param article - any article
 * @returns the marks of each paragraph that has any, by paragraph id
 */
export function marksOf(article: Article): ReadonlyMap<string, readonly Mark[]> {
  const { quotes, times, mentions } = article;
  const all: readonly Placed[] = [
    ...Object.values(quotes).map((quote) => quoteMark(quote, article)),
    ...Object.values(times).map(timeMark),
    ...Object.values(mentions).map(mentionMark),
  ];
  return grouped(all, ({ paragraph }) => paragraph);
}

function quoteMark({ id, paragraph, start, end, record }: Quote, { sources }: Article): Placed {
  const cite = webAddress(sources[record.source ?? '']?.url ?? '');
  // The marks stand in the text; without the style a browser would print them twice.
  const attributes = { cite, style: 'quotes:none' };
  return { paragraph, start, end, id, tag: 'q', attributes };
}

function mentionMark({ id, paragraph, start, end, party, place }: Mention): Placed {
  const attributes = { 'data-party': party, 'data-place': place };
  return { paragraph, start, end, id, tag: 'span', attributes };
}

// HTML knows times, days, months, years and durations of days or less; other EDTF goes into data-edtf.
const YEAR_OR_MONTH = /^(?!0000)\d{4}(?:-(?:0[1-9]|1[0-2]))?$/;
const DURATION = /^P(?=[\dT])(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?$/;

function timeMark({ id, paragraph, start, end, value }: TimeExpression): Placed {
  const isHtml = YEAR_OR_MONTH.test(value) || DURATION.test(value);
  const datetime = isHtml ? value : exactDate(value);
  const place = { paragraph, start, end, id };
  return datetime === undefined
    ? { ...place, tag: 'span', attributes: { 'data-edtf': value } }
    : { ...place, tag: 'time', attributes: { datetime } };
}
