import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { authored } from '../../src/article/authored.ts';
import type { TimeExpression } from '../../src/model/timeExpression.ts';
import { faults, GONE, sentence } from './damage.ts';

const times: readonly TimeExpression[] = Object.values(authored.times);
const derived = times.filter(({ basis }) => basis === 'derived');
const dates = [
  ...Object.keys(authored.timeline).map((id) => `timeline.${id}.date`),
  ...Object.keys(authored.statements).map((id) => `statements.${id}.date`),
  ...times.map(({ id }) => `times.${id}.value`),
  'sources.scavinoOnX.date',
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
        const found = faults([path, value]).filter((one) => !one.startsWith('order '));
        expect(found).toEqual([`chronology ${path}`]);
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
