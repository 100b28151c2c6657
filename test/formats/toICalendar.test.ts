import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { defineArticle } from '../../src/define/defineArticle.ts';
import { toICalendar } from '../../src/formats.ts';
import { fromDays } from '../../src/text/days.ts';
import { edtfDays } from '../../src/text/edtf.ts';
import { edtfDates } from '../../src/text/edtfDates.ts';
import { articles, hostile, minimal, ours } from './articles.ts';

const events = (calendar: string) =>
  new ICAL.Component(ICAL.parse(calendar)).getAllSubcomponents('vevent');

describe('toICalendar', () => {
  it.each(articles)('keeps the rules that ical.js lets pass: %s', (_, article) => {
    const calendar = toICalendar(article);
    expect(calendar).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(calendar).toMatch(/\r\nEND:VCALENDAR\r\n$/);
    expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of calendar.split('\r\n')) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).not.toMatch(/[^\P{Cc}\t]/u);
      expect(line).not.toMatch(/\p{Cs}/u);
    }
    const unfolded = calendar.replaceAll('\r\n ', '').split('\r\n').filter(Boolean);
    for (const line of unfolded) expect(line).toMatch(/^[A-Z-]+(?:;VALUE=DATE)?:/);
    const count = (line: string) => unfolded.filter((one) => one === line).length;
    expect(count('BEGIN:VEVENT')).toBe(events(calendar).length);
    expect(count('END:VEVENT')).toBe(events(calendar).length);
  });

  it.each(articles)('is read by ical.js, the words and the days: %s', (_, article) => {
    const read = events(toICalendar(article));
    const dated = Object.values(article.timeline).filter(({ date }) => {
      const { first, last } = edtfDates(date);
      return first ?? last;
    });
    expect(read).toHaveLength(dated.length);
    const uids = new Set<unknown>();
    for (const [i, { id, title, date }] of dated.entries()) {
      const event = read[i] as ICAL.Component;
      const value = (name: string) => String(event.getFirstPropertyValue(name) ?? '');
      expect(value('summary')).toBe(
        title.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\t\n]|\p{Cs}/gu, '\uFFFD'),
      );
      const { first, last } = edtfDates(date);
      expect(value('dtstart')).toBe(first ?? last);
      const [, end = Number.NaN] = edtfDays(date) ?? [];
      expect(value('dtend')).toBe(last === undefined ? '' : fromDays(end + 1));
      expect(value('uid')).toMatch(new RegExp(`#${id}$`));
      uids.add(value('uid'));
    }
    expect(uids.size).toBe(dated.length);
  });

  it('says the date as it is written where that is no day', () => {
    const isDay = (date: unknown): boolean => /^....-..-..$/.test(String(date));
    const said = [ours, hostile].flatMap((article) =>
      events(toICalendar(article)).map((event) => {
        const id = String(event.getFirstPropertyValue('uid')).replace(/.*#/, '');
        return [article.timeline[id]?.date, event.getFirstPropertyValue('comment')] as const;
      }),
    );
    expect(new Set(said.map(([date]) => isDay(date)))).toEqual(new Set([true, false]));
    for (const [date, comment] of said) expect(comment).toBe(isDay(date) ? null : date);
  });

  it('stamps with the day of publication, or with 1970', () => {
    const stamps = (calendar: string) => new Set(calendar.match(/DTSTAMP:.*/g));
    expect(stamps(toICalendar(ours))).toEqual(new Set(['DTSTAMP:20250318T000000Z']));
    expect(stamps(toICalendar(hostile))).toEqual(new Set(['DTSTAMP:19700101T000000Z']));
    expect(toICalendar(ours)).toBe(toICalendar(ours));
  });

  it('says what is planned, where, and what is vague', () => {
    const planned = events(toICalendar(hostile)).find((event) =>
      String(event.getFirstPropertyValue('uid')).endsWith('#day'),
    );
    expect(planned?.getFirstPropertyValue('status')).toBe('TENTATIVE');
    expect(toICalendar(ours)).toContain('LOCATION:Jeddah\r\n');
    expect(toICalendar(ours)).toContain('COMMENT:2025-03-23/2025-03-25\r\n');
    expect(toICalendar(ours)).toContain('DTSTART;VALUE=DATE:20250323\r\nDTEND;VALUE=DATE:20250326');
  });

  it('is empty without events', () => {
    expect(toICalendar(minimal)).toBe(
      'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//onrecord//onrecord//EN\r\nEND:VCALENDAR\r\n',
    );
  });

  it('has nothing but properties and values where no address is known', () => {
    const article = defineArticle({
      paragraphs: { p1: 'It is over.' },
      timeline: {
        over: {
          title: 'The end',
          date: '2025-03-18',
          basis: 'external',
          kind: 'meeting',
          status: 'past',
          participants: [],
          anchors: [],
          why: 'It is over.',
        },
      },
    });
    const lines = toICalendar(article).trimEnd().split('\r\n');
    expect(lines).toContain('SUMMARY:The end');
    for (const line of lines) expect(line).toMatch(/^[A-Z]+[:;]/);
  });
});
