import type { Article } from '../model/article.ts';
import type { TimelineEvent } from '../model/timelineEvent.ts';
import { fromDays } from '../text/days.ts';
import { edtfDays } from '../text/edtf.ts';
import { edtfDates } from '../text/edtfDates.ts';
import { foldLines } from '../text/foldLines.ts';
import type { Address } from './address.ts';
import type { FormatOptions } from './formatOptions.ts';
import { nameOf } from './nameOf.ts';
import { written } from './written.ts';

/**
 * The article's events as an iCalendar (RFC 5545): all-day entries that block no time, on the days
 * local to each event. `DTEND` is the day after the last, `DTSTAMP` the day of publication or 1970,
 * so that the same article gives the same file.
 *
 * What it can't say: a vague date but as all days that it can mean, an open one but as its known day,
 * both with the EDTF value as a comment; the time of day; that a party takes part but in words; sources
 * but in words; everything that is no event. An event before the year 1 or whose date is no EDTF is left
 * out. Without events the calendar is empty, which programs read though the standard asks for an entry.
 *
 * @param article - any article
 * @param options - the page's address, where it is not the provenance's
 * @returns the calendar, lines folded at 75 octets, ends with CRLF
 * @throws TypeError when it is no article, or the given address is neither `http` nor `https`
 *
 * @example
 * ```ts
 * import { article } from 'onrecord';
 * import { toICalendar } from 'onrecord/formats';
 * const lines = toICalendar(article).split('\r\n');
 * lines.filter((line) => line === 'BEGIN:VEVENT').length; //=> 13
 * lines.find((line) => line.startsWith('DTEND')); //=> 'DTEND;VALUE=DATE:20220225'
 * ```
 *
 * @category Calendars
 */
export function toICalendar(article: Article, options?: FormatOptions): string {
  return written('toICalendar', article, options, (at) => {
    const day = edtfDates(article.provenance.published ?? '').first ?? '1970-01-01';
    const entries = Object.values(article.timeline).flatMap((event) =>
      entry(article, event, at, `${basic(day)}T000000Z`),
    );
    return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//onrecord//onrecord//EN', ...entries]
      .concat('END:VCALENDAR', '')
      .map(foldLines)
      .join('\r\n');
  });
}

function entry(
  article: Article,
  event: TimelineEvent,
  { iri, page }: Address,
  stamp: string,
): readonly string[] {
  const { id, title, date, kind, status, place } = event;
  const { first, after } = days(date);
  if (first === undefined) return [];
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(`${iri}#${id}`)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${basic(first)}`,
    ...(after === undefined ? [] : [`DTEND;VALUE=DATE:${basic(after)}`]),
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(description(article, event))}`,
    ...(place === undefined ? [] : [`LOCATION:${escaped(article.places[place]?.name ?? place)}`]),
    `CATEGORIES:${escaped(kind)}`,
    `STATUS:${status === 'planned' ? 'TENTATIVE' : 'CONFIRMED'}`,
    'TRANSP:TRANSPARENT',
    ...(/^\d{4}-\d\d-\d\d$/.test(date) ? [] : [`COMMENT:${escaped(date)}`]),
    ...(page === undefined ? [] : [`URL:${page}`]),
    'END:VEVENT',
  ];
}

// `DTEND` is exclusive: the day after the last. With an open end there is none, and no known day
// before an open beginning but the last.
function days(date: string): { readonly first?: string; readonly after?: string } {
  const { first, last } = edtfDates(date);
  const [, end = Number.NaN] = edtfDays(date) ?? [];
  const after = last === undefined || last === '9999-12-31' ? undefined : fromDays(end + 1);
  const begin = first ?? last;
  return { ...(begin && { first: begin }), ...(after && { after }) };
}

function description(article: Article, event: TimelineEvent): string {
  const { why, participants, source = '' } = event;
  const names = participants.map((id) => nameOf(article, id)).join(', ');
  return [why, names, article.sources[source]?.name].filter(Boolean).join('\n');
}

function basic(day: string): string {
  return day.replaceAll('-', '');
}

function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/[^\P{Cc}\t]|\p{Cs}/gu, '\uFFFD');
}
