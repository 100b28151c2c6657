import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { authored } from '../../src/article/authored.ts';
import type { TimeExpression } from '../../src/model/timeExpression.ts';
import { faults, GONE, sentence } from './damage.ts';
import { says } from './small.ts';

const times: readonly TimeExpression[] = Object.values(authored.times);
const derived = times.filter(({ basis }) => basis === 'derived');
const dates = [
  ...Object.keys(authored.timeline).map((id) => `timeline.${id}.date`),
  ...Object.keys(authored.statements).map((id) => `statements.${id}.date`),
  ...times.map(({ id }) => `times.${id}.value`),
  'sources.dmitrievOnX.date',
  'provenance.published',
  'times.lastWeek.alternatives[1]',
];
const BROKEN = fc.constantFrom(
  '2025-02-30',
  '2025-13-01',
  '18 March 2025',
  '2025-3-18',
  '2025-03-18/2025-03-11',
  '03/18/2025',
  'Tuesday',
  '',
  '2025-03-18T25:00:00',
);

describe('chronology', () => {
  it('reports a date that is none, wherever it stands', () => {
    fc.assert(
      fc.property(fc.constantFrom(...dates), BROKEN, (path, value) => {
        expect(faults([path, value])).toEqual([`chronology ${path}`]);
      }),
      { numRuns: 100 },
    );
  });

  it('reports a derived value that does not follow from its anchor', () => {
    const other = fc
      .integer({ min: 1, max: 400 })
      .map((n) => `20${20 + (n % 10)}-0${1 + (n % 9)}-${10 + (n % 19)}`);
    fc.assert(
      fc.property(fc.constantFrom(...derived), other, ({ id, value }, date) => {
        fc.pre(value !== date);
        const found = faults([`times.${id}.value`, date]);
        expect(found).toContain(`chronology times.${id}.value`);
        for (const one of found) expect(one).toMatch(/^chronology (?:times|timeline)\./);
      }),
      { numRuns: 60 },
    );
  });

  it('reports a day more or less than the words say', () => {
    const moved: readonly (readonly [string, string])[] = [
      ['twoDaysLater', '2025-03-12'],
      ['twoDaysLater', '2025-03-14'],
      ['today', '2025-03-19'],
      ['tuesdayMorning', '2025-03-17'],
      ['lastWeek', '2025-03-09/2025-03-15'],
      ['lastWeek', '2025-03-11'],
      ['atTimeOfCall', '2025-03'],
      ['thirtyDays', 'P31D'],
      ['almostTwoHours', 'PT3H'],
    ];
    for (const [id, value] of moved) {
      expect(faults([`times.${id}.value`, value]), id).toContain(`chronology times.${id}.value`);
    }
  });

  it('reports what follows from an anchor whose date is moved', () => {
    const found = faults(['timeline.ceasefireAnnounced.date', '2025-03-12']);
    expect(found).toContain('chronology times.twoDaysLater.value');
    expect(found).toContain('chronology timeline.ceasefireAnnounced.date'); // its statement is of the 11th
    expect(faults(['statements.dmitrievPost.date', '2025-03-17'])).toEqual([
      'chronology times.today.value',
      'chronology timeline.envoyPost.date',
    ]);
  });

  it('reports a derived value without an anchor, or with one that has no date', () => {
    fc.assert(
      fc.property(fc.constantFrom(...derived), ({ id }) => {
        expect(faults([`times.${id}.anchoredTo`, GONE])).toEqual([
          `chronology times.${id}.anchoredTo`,
        ]);
      }),
      { numRuns: 20 },
    );
    const undated = faults(
      ['statements.dmitrievPost.date', GONE],
      ['statements.dmitrievPost.basis', GONE],
    );
    expect(undated).toEqual(['chronology times.today.anchoredTo']);
    expect(faults(['times.today.anchoredTo', 'thirtyDays'])).toEqual([
      'chronology times.today.anchoredTo',
    ]);
  });

  it('blames the times of a circle, not one that leads into it', () => {
    const later = (nth: number, anchoredTo: string): object => ({
      ...{ paragraph: 'p1', exact: 'A day later', nth, type: 'date', value: '2025-03-05' },
      ...{ basis: 'derived', anchoredTo, why: 'Counted.' },
    });
    const draft = {
      paragraphs: { p1: 'A day later. A day later. A day later.' },
      times: { a: later(1, 'b'), b: later(2, 'c'), c: later(3, 'b') },
    };
    const found = says('chronology', draft).filter((one) => one.includes('counts from itself'));
    expect(found.map((one) => one.slice(0, 1))).toEqual(['b', 'c']);
  });

  it('reports a time that counts from itself', () => {
    expect(faults(['times.today.anchoredTo', 'today'])).toEqual([
      'chronology times.today.anchoredTo',
    ]);
    expect(
      faults(['times.today.anchoredTo', 'lastWeek'], ['times.lastWeek.anchoredTo', 'today']),
    ).toEqual(['chronology times.today.anchoredTo', 'chronology times.lastWeek.anchoredTo']);
  });

  it('reports a value called derived that no counting gives', () => {
    for (const id of ['recently', 'afterJeddahMeeting']) {
      const found = faults([`times.${id}.basis`, 'derived'], [`times.${id}.value`, '2025-03-15']);
      expect(found).toContain(`chronology times.${id}.value`);
    }
    expect(sentence(['times.recently.basis', 'derived'])).toBe(
      'recently: “recently” gives no date by counting; if its date is known from elsewhere, its basis is external',
    );
  });

  it('reports a derived event without its date in its words', () => {
    expect(faults(['timeline.ceasefirePush.date', '2025-03-17'])).toContain(
      'chronology timeline.ceasefirePush.date',
    );
    expect(faults(['timeline.ceasefirePush.anchors', []])).toEqual([
      'chronology timeline.ceasefirePush.date',
    ]);
    expect(faults(['timeline.fullScaleInvasion.basis', 'derived'])).toEqual([
      'chronology timeline.fullScaleInvasion.date',
    ]);
    expect(faults(['timeline.putinPressConference.basis', 'derived'])).toEqual([]);
    expect(faults(['timeline.jeddahMeeting.basis', 'text'])).toEqual([]);
  });

  it('reports a derived statement without its date near it', () => {
    expect(faults(['statements.dmitrievPost.basis', 'derived'])).toEqual([]);
    expect(faults(['statements.rubioToReporters.basis', 'derived'])).toEqual([]);
    expect(faults(['statements.sourceToCnn.basis', 'derived'])).toEqual([
      'chronology statements.sourceToCnn.date',
    ]);
  });

  it('reports a statement that gives a date without its ground, or a ground without a date', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(authored.statements)), (id) => {
        expect(faults([`statements.${id}.basis`, GONE])).toEqual([
          `chronology statements.${id}.basis`,
        ]);
        expect(faults([`statements.${id}.date`, GONE])).toContain(
          `chronology statements.${id}.date`,
        );
      }),
      { numRuns: 10 },
    );
  });

  it('says what it counted', () => {
    expect(sentence(['times.twoDaysLater.value', '2025-03-14'])).toBe(
      'twoDaysLater: “two days later” counted from 2025-03-11 (ceasefireAnnounced) it is 2025-03-13, not 2025-03-14',
    );
    expect(sentence(['times.thirtyDays.value', 'P31D'])).toBe(
      'thirtyDays: “30-day” is not as long as P31D',
    );
    expect(sentence(['times.recently.value', 'lately'])).toBe(
      'recently: “lately” is no date of the calendar; write EDTF, such as 2025-03-18, 2025-03 or 2025-03-10/2025-03-16',
    );
  });

  it('does no arithmetic in other languages', () => {
    expect(
      faults(['times.twoDaysLater.value', '2025-03-14'], ['provenance.language', 'fr']),
    ).toEqual([]);
  });
});

describe('chronology of a small article', () => {
  const p1 =
    'On 11 March 2025 Ana came for two weeks, for a while. Two days later, earlier this week and on February 30 she left, every day.';
  const time = (exact: string, value: string, more: object = {}): object => ({
    paragraph: 'p1',
    exact,
    value,
    type: 'date',
    basis: 'text',
    why: 'read',
    ...more,
  });
  const of = (times: object, more: object = {}): readonly string[] =>
    says('chronology', { paragraphs: { p1 }, times, ...more });
  const event = (date: string, more: object = {}): object => ({
    title: 'She came',
    date,
    basis: 'external',
    kind: 'call',
    status: 'past',
    why: 'told',
    ...more,
  });
  const later = (value: string, more: object = {}): object =>
    time('Two days later', value, { basis: 'derived', anchoredTo: 'came', ...more });

  it('takes what the text gives in full', () => {
    expect(of({ day: time('11 March 2025', '2025-03-11') })).toEqual([]);
    expect(of({ day: time('March 2025', '2025-03') })).toEqual([]);
    expect(of({ day: time('2025', '2025') })).toEqual([]);
    expect(of({ day: time('every day', '2025-03-11') })).toEqual([]);
    expect(of({ long: time('for two weeks', 'P14D', { type: 'duration' }) })).toEqual([]);
    expect(of({ long: time('for a while', 'P14D', { type: 'duration' }) })).toEqual([]);
    expect(of({ often: time('every day', 'P1D', { type: 'set' }) })).toEqual([]);
  });

  it('reports another than the text gives', () => {
    expect(of({ day: time('11 March 2025', '2025-03-12') })).toEqual([
      'day: “11 March 2025” is 2025-03-11, not 2025-03-12',
    ]);
    expect(of({ day: time('March 2025', '2025-04') })).toEqual([
      'day: “March 2025” is 2025-03-01/2025-03-31, not 2025-04',
    ]);
    expect(of({ long: time('for two weeks', 'P15D', { type: 'duration' }) })).toEqual([
      'long: “for two weeks” is not as long as P15D',
    ]);
    expect(of({ long: time('for two weeks', 'two', { type: 'duration' }) })).toEqual([
      'long: “two” is no length of time; write ISO 8601, such as P30D or PT2H',
    ]);
    expect(of({ often: time('every day', 'daily', { type: 'set' }) })).toHaveLength(1);
    expect(of({ day: time('11 March 2025', 'P1D') })).toHaveLength(1);
  });

  it('counts from an event, and from another time', () => {
    const timeline = { came: event('2025-03-11') };
    expect(of({ next: later('2025-03-13') }, { timeline })).toEqual([]);
    expect(of({ next: later('2025-03-14') }, { timeline })).toEqual([
      'next: “Two days later” counted from 2025-03-11 (came) it is 2025-03-13, not 2025-03-14',
    ]);
    const day = time('11 March 2025', '2025-03-11');
    const onDay = (value: string) => later(value, { anchoredTo: 'day' });
    expect(of({ day, next: onDay('2025-03-13') })).toEqual([]);
    expect(of({ day, next: onDay('2025-03-12') })).toEqual([
      'next: “Two days later” counted from 2025-03-11 (day) it is 2025-03-13, not 2025-03-12',
    ]);
    const hour = time('11 March 2025', '2025-03-11T10:00:00Z', { type: 'time' });
    expect(of({ hour, next: later('2025-03-13', { anchoredTo: 'hour' }) })).toEqual([]);
    const long = time('for two weeks', 'P14D', { type: 'duration' });
    expect(of({ long, next: later('2025-03-13', { anchoredTo: 'long' }) })).toEqual([
      'next: “Two days later” counts from "long", which has no date',
    ]);
  });

  it('counts nothing from days without end, nor a set, nor where the anchor has the fault', () => {
    expect(
      of({ next: later('2025-03-13') }, { timeline: { came: event('2025-03-11/..') } }),
    ).toEqual([]);
    const timeline = { came: event('2025-03-11') };
    expect(of({ next: later('P2D', { type: 'set' }) }, { timeline })).toEqual([]);
    expect(of({ next: later('2025-03-14') }, { timeline: { came: event('soon') } })).toHaveLength(
      1,
    );
  });

  it('takes any part where a part will do', () => {
    const timeline = { came: event('2025-03-20') };
    const week = (value: string) =>
      time('earlier this week', value, { basis: 'derived', anchoredTo: 'came' });
    for (const value of ['2025-03-17', '2025-03-19', '2025-03-17/2025-03-18']) {
      expect(of({ week: week(value) }, { timeline })).toEqual([]);
    }
    for (const value of [
      '2025-03-16',
      '2025-03-20',
      '2025-03-16/2025-03-18',
      '2025-03-19/2025-03-20',
    ]) {
      expect(of({ week: week(value) }, { timeline })).toEqual([
        `week: “earlier this week” counted from 2025-03-20 (came) it is 2025-03-17/2025-03-19, not ${value}`,
      ]);
    }
  });

  it('says that a day is none', () => {
    const timeline = { came: event('2025-03-20') };
    const never = time('on February 30', '2025-02-28', { basis: 'derived', anchoredTo: 'came' });
    expect(of({ never }, { timeline })).toEqual([
      'never: “on February 30” counted from 2025-03-20 (came) it is no day at all, not 2025-02-28',
    ]);
  });

  it('holds an event by the text against its words, or where they have no date, all dates', () => {
    const anchors = [{ paragraph: 'p1', exact: 'On 11 March 2025 Ana came' }];
    const times = { day: time('11 March 2025', '2025-03-11') };
    const by = (date: string, basis: string, more: object = { anchors }) =>
      of(times, { timeline: { came: event(date, { basis, ...more }) } });
    expect(by('2025-03-11', 'text')).toEqual([]);
    expect(by('2025-03-12', 'text')).toHaveLength(1);
    const unsaid =
      'came: no time expression in its words gives the date 2025-03-12; if it is known from elsewhere, its basis is external';
    expect(by('2025-03-12', 'text', {})).toEqual([unsaid]);
    expect(by('2025-03-12', 'derived', {})).toEqual([unsaid]);
    const undated = { anchors: [{ paragraph: 'p1', exact: 'Ana came' }] };
    expect(by('2025-03-11', 'text', undated)).toEqual([]);
    expect(by('2025-03-12', 'text', undated)).toEqual([unsaid]);
    const timeline = { came: event('2025-03-12', { basis: 'text', ...undated }) };
    expect(of(times, { timeline, provenance: { language: 'fr' } })).toEqual([]);
    const broken = { ...times, next: time('Two days later', 'soon') };
    expect(of(broken, { timeline })).toEqual([expect.stringContaining('“soon” is no date')]);
    expect(by('2025-03-12', 'external')).toEqual([]);
  });
});

describe('chronology of words that name a day', () => {
  const of = (exact: string, value: string, basis: string, more: object = {}): readonly string[] =>
    says('chronology', {
      paragraphs: { p1: `It was ${exact} that Ana came.` },
      times: { it: { paragraph: 'p1', exact, value, type: 'date', basis, why: 'read', ...more } },
    });

  // 2026-03-03 was a Tuesday.
  it.each(['text', 'external'])(
    'holds the value against the day, whatever its basis: %s',
    (basis) => {
      expect(of('Monday', '2026-03-03', basis)).toEqual([
        'it: “Monday” is 2026-03-02 or 2026-03-09, not 2026-03-03',
      ]);
      expect(of('2 March', '2026-03-03', basis)).toEqual([
        'it: “2 March” is 2025-03-02 or 2026-03-02 or 2027-03-02, not 2026-03-03',
      ]);
      expect(of('Monday, 3 March', '2026-03-03', basis)).toEqual([
        'it: “Monday, 3 March” is 2025-03-03, not 2026-03-03',
      ]);
      for (const [words, value] of [
        ['last Monday evening', '2026-03-03T19:00:00'],
        ['next Monday', '2026-03-03'],
        ['the following Monday', '2026-03-03/2026-03-08'],
        ['March', '2026-02'],
        ['last March', '2026-04-02'],
        ['18 March 2025', '2025-03-19'],
      ] as const) {
        expect(of(words, value, basis), words).toHaveLength(1);
      }
    },
  );

  it.each(['text', 'external'])('takes what may be the day: %s', (basis) => {
    for (const [words, value] of [
      ['Monday', '2026-03-02'],
      ['last Monday', '2026-03-02T23:00:00Z'],
      ['by Monday', '2026-02-25/2026-03-02'],
      ['Monday', '2026-03'],
      ['2 March', '1999-03-02'],
      ['2 March', '20XX-03-02'],
      ['2 March', '2026-03-03/..'],
      ['Monday', '2026-03-03/..'],
      ['early March', '2026-03-01/2026-03-10'],
      ['last week', '2026-03-03'],
      ['two days later', '2026-03-03'],
      ['the day after Monday', '2026-03-03'],
    ] as const) {
      expect(of(words, value, basis), words).toEqual([]);
    }
  });

  it('lets a source make more exact what the text says in full, not the text itself', () => {
    expect(of('March 2025', '2025-03-18', 'external')).toEqual([]);
    expect(of('March 2025', '2025-03-18', 'text')).toHaveLength(1);
    expect(of('18 March 2025', '2025-03-18/..', 'text')).toHaveLength(1);
  });

  it('holds nothing against words that name no day of the calendar, unless the text gives it', () => {
    expect(of('Monday, 18 March 2025', '2025-03-18', 'external')).toEqual([]);
    expect(of('Monday, 18 March 2025', '2025-03-18', 'text')).toEqual([
      'it: “Monday, 18 March 2025” is no day at all, not 2025-03-18',
    ]);
    expect(of('30 February', '2025-02-28', 'text')).toEqual([]);
  });

  it('reads no words of another language', () => {
    const draft = {
      paragraphs: { p1: 'Monday' },
      times: {
        it: {
          paragraph: 'p1',
          exact: 'Monday',
          value: '2026-03-03',
          type: 'date',
          basis: 'text',
          why: 'w',
        },
      },
    };
    expect(says('chronology', draft)).toHaveLength(1);
    expect(says('chronology', { ...draft, provenance: { language: 'fr' } })).toEqual([]);
  });
});

describe('chronology of damaged records', () => {
  it('judges no statement by times or quotations that are not all there', () => {
    const path = 'statements.sourceToCnn.basis';
    const wrong = 'chronology statements.sourceToCnn.date';
    expect(faults([path, 'derived'])).toContain(wrong);
    expect(faults([path, 'derived'], ['times.today.type', 7])).not.toContain(wrong);
    expect(faults([path, 'derived'], ['quotes.veryWell.kind', 7])).not.toContain(wrong);
  });
});

describe('dates', () => {
  const paragraphs = { p1: 'Ana met Bo on 4 March 2025 and on 6 March 2025 for two days.' };
  const time = { paragraph: 'p1', type: 'date', basis: 'text', why: 'It says so.' };
  const times = {
    fourth: { ...time, exact: '4 March 2025', value: '2025-03-04' },
    sixth: { ...time, exact: '6 March 2025', value: '2025-03-06' },
  };
  const event = {
    title: 'They met',
    date: '2025-03-04',
    basis: 'text',
    kind: 'meeting',
    status: 'past',
  };
  const provenance = { published: '2025-03-20', language: 'en' };
  const at = (exact: string) => [{ paragraph: 'p1', exact }];

  it('of an event by the text are those of its own words, where they have one', () => {
    const timeline = { meeting: { ...event, anchors: at('on 6 March 2025') } };
    expect(says('chronology', { paragraphs, times, timeline, provenance })).toEqual([
      expect.stringContaining('its words say “6 March 2025”'),
    ]);
  });

  it('of an event by the text are in its words, not in the rest of the text', () => {
    const timeline = { meeting: event };
    expect(says('chronology', { paragraphs, times, timeline, provenance })).toEqual([
      expect.stringContaining('no time expression in its words gives the date 2025-03-04'),
    ]);
  });

  it('a length that follows from another time is a length all the same', () => {
    const length = {
      paragraph: 'p1',
      exact: 'two days',
      type: 'duration',
      basis: 'derived',
      why: 'It says so.',
    };
    const given = (value: string) => ({
      paragraphs,
      provenance,
      times: { ...times, length: { ...length, value, anchoredTo: 'sixth' } },
    });
    expect(says('chronology', given('P2D'))).toEqual([]);
    expect(says('chronology', given('P3D'))).toEqual(['length: “two days” is not as long as P3D']);
  });
});
