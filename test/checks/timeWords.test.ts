import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { authored } from '../../src/article/authored.ts';
import { plainWords } from '../../src/checks/plainWords.ts';
import { timePhrases } from '../../src/checks/timePhrases.ts';
import { faults, GONE } from './damage.ts';
import { says, shown } from './small.ts';

/** Time expressions without a weekday, a unit, a date word or a number: order only. */
const ORDER_ONLY = [
  'afterCallReadout',
  'followingTheCall',
  'afterCallPost',
  'afterJeddahMeeting',
  'afterAnnouncement',
  'atTimeOfCall',
];
const told = Object.values(authored.times).filter(({ id }) => !ORDER_ONLY.includes(id));

const phrases = (text: string): readonly string[] =>
  timePhrases(text).map(({ start, end }) => text.slice(start, end));

describe('timeWords', () => {
  it('reports every time whose record is dropped', () => {
    fc.assert(
      fc.property(fc.constantFrom(...told), ({ id, paragraph }) => {
        const found = faults([`times.${id}`, GONE]);
        expect(found).toContain(`timeWords paragraphs.${paragraph}.text`);
        for (const one of found) expect(one).toMatch(/^(?:reference|names|timeWords|chronology) /);
      }),
      { numRuns: 30 },
    );
  });

  it('reports a number whose skip is dropped', () => {
    expect(faults(['skips.skipTwoLeaders', GONE])).toContain('timeWords paragraphs.p9.text');
  });

  it('reports a time that is cut: “week” leaves “last” out', () => {
    const cut = faults(
      ['times.lastWeek.exact', 'week'],
      ['times.lastWeek.start', (at: number) => at + 5],
    );
    expect(cut).toContain('timeWords paragraphs.p13.text');
    const days = faults(
      ['times.twoDaysLater.exact', 'two days'],
      ['times.twoDaysLater.end', (at: number) => at - 6],
    );
    expect(days).toContain('timeWords paragraphs.p15.text');
  });

  it.each(['on Friday', 'in 1999', 'for three weeks', 'yesterday', 'some 40 people', 'in March'])(
    'reports “%s” typed into the body, not into furniture',
    (words) => {
      const type = (text: string): string => `${text} It was ${words}.`;
      const found = faults(['paragraphs.p2.text', type]).filter((one) => !one.startsWith('names '));
      expect(found).toEqual(['digest text', 'timeWords paragraphs.p2.text']);
      expect(faults(['paragraphs.p17.text', type])).toEqual(['digest text']);
    },
  );

  it('keeps silent in other languages', () => {
    const draft = { paragraphs: { p1: 'Il a 40 ans.' } };
    expect(shown(says('timeWords', draft))).toEqual(['40']);
    expect(says('timeWords', { ...draft, provenance: { language: 'fr' } })).toEqual([]);
    expect(shown(says('timeWords', { ...draft, provenance: { language: 'en-GB' } }))).toEqual([
      '40',
    ]);
  });

  it('takes a number in a name', () => {
    const draft = {
      paragraphs: { p1: 'He met the Group of Seven and Theresa May in May.' },
      parties: { g7: { name: 'G7', kind: 'group' }, may: { name: 'Theresa May', kind: 'person' } },
      mentions: {
        p1G7: { paragraph: 'p1', exact: 'Group of Seven', party: 'g7', form: 'name' },
        p1May: { paragraph: 'p1', exact: 'Theresa May', party: 'may', form: 'name' },
      },
    };
    expect(shown(says('timeWords', draft))).toEqual(['May']);
  });
});

describe('timePhrases', () => {
  it.each([
    ['on Tuesday, March 18, 2025, at 10:00', ['Tuesday, March 18, 2025', '10:00']],
    ['18 March 2025 and May 5', ['18 March 2025', 'May 5']],
    ['May he march on. March on!', []],
    ['mid-March, last March, the 1990s', ['March', 'last March', '1990s']],
    ['F-16 jets, COVID-19, the G7, @user22', []],
    [
      'a two-hour-long, 30-day, twenty-five-year plan',
      ['two-hour-long', '30-day', 'twenty-five-year'],
    ],
    [
      'two days later, an hour ago, a year earlier',
      ['two days later', 'an hour ago', 'a year earlier'],
    ],
    [
      'earlier this week, next month, the past decade',
      ['earlier this week', 'next month', 'past decade'],
    ],
    ['mid-2024, post-1989, late-1990s, a mid-20 man', ['mid-2024', 'post-1989', 'late-1990s']],
    ['a second ceasefire, the first quarter', []],
    ['1,200 jobs, 12.5 percent, the 47th, 5pm', ['1,200', '12.5', '47th', '5pm']],
    ['thousands of people, two million', ['thousands', 'two', 'million']],
    ['today’s talks, now and then, knowing, weekly', ['today', 'now']],
    ['Tuesday morning', ['Tuesday', 'morning']],
    ['March 18 March 19', ['March 18', 'March 19']],
    ['He said so. “May he march on.” He may, May 5', ['May 5']],
  ])('in “%s”', (text, expected) => {
    expect(phrases(text)).toEqual(expected);
  });
});

describe('words of time', () => {
  it.each([
    [
      'He paid twelve, today, on May 5 and 3 days later.',
      ['twelve', 'today', 'May 5', '3 days later'],
    ],
    ['One of them is number one.', []],
    ['twenty-ten', ['twenty', 'ten']],
    ['12 March 2025', ['12 March 2025']],
    ['on May 12.5th', ['May 12', '12.5th']],
    ['He said “May” to us. May he come.', ['May']],
  ])('%s', (text, words) => {
    expect(timePhrases(text).map(({ start, end }) => text.slice(start, end))).toEqual(words);
  });

  it('may stand more than one space apart', () => {
    expect(plainWords('Two \n  days –– later')).toBe('two days later');
  });
});
