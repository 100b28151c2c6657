import type { Article } from '../../model/article.ts';
import type { TimeExpression } from '../../model/timeExpression.ts';
import { webAddress } from '../../text/webAddress.ts';
import { exactDate } from '../exactDate.ts';
import type { Mark } from './wrap.ts';

/**
 * The elements inside each paragraph: quotations, times and mentions, each with its id.
 *
 * @param article - any article
 * @returns the marks of each paragraph that has any, by paragraph id
 */
export function marksOf(article: Article): ReadonlyMap<string, readonly Mark[]> {
  const { quotes, times, mentions, sources } = article;
  const found = new Map<string, Mark[]>();
  const add = (paragraph: string, mark: Mark): void => {
    const there = found.get(paragraph);
    if (there) there.push(mark);
    else found.set(paragraph, [mark]);
  };
  for (const { id, paragraph, start, end, record } of Object.values(quotes)) {
    const cite = webAddress(sources[record.source ?? '']?.url ?? '');
    // The marks stand in the text; without the style a browser would print them twice.
    add(paragraph, { start, end, id, tag: 'q', attributes: { cite, style: 'quotes:none' } });
  }
  for (const time of Object.values(times)) add(time.paragraph, timeMark(time));
  for (const { id, paragraph, start, end, party, place } of Object.values(mentions)) {
    const attributes = { 'data-party': party, 'data-place': place };
    add(paragraph, { start, end, id, tag: 'span', attributes });
  }
  return found;
}

// HTML knows times, days, months, years and durations of days or less; other EDTF goes into data-edtf.
const YEAR_OR_MONTH = /^(?!0000)\d{4}(?:-(?:0[1-9]|1[0-2]))?$/;
const DURATION = /^P(?=[\dT])(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?$/;

function timeMark({ id, start, end, value }: TimeExpression): Mark {
  const isHtml = YEAR_OR_MONTH.test(value) || DURATION.test(value);
  const datetime = isHtml ? value : exactDate(value);
  return datetime === undefined
    ? { start, end, id, tag: 'span', attributes: { 'data-edtf': value } }
    : { start, end, id, tag: 'time', attributes: { datetime } };
}
