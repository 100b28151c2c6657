import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fullDates } from '../../src/checks/fullDates.ts';
import { isAsLong } from '../../src/checks/isAsLong.ts';
import { plainWords } from '../../src/checks/plainWords.ts';
import { named, reckon } from '../../src/checks/reckon.ts';
import { showDays } from '../../src/checks/showDays.ts';
import { toDays } from '../../src/text/days.ts';
import { edtfDays } from '../../src/text/edtf.ts';

/** Counted from an EDTF value, in EDTF; `within` where a part will do. */
function counted(words: string, from: string): string {
  const reckoned = reckon(words, edtfDays(from) ?? [0, 0]);
  if (reckoned === undefined) return 'nothing';
  return (reckoned.within ? 'within ' : '') + reckoned.allowed.map(showDays).join(' or ');
}

describe('reckon', () => {
  it.each([
    // 2025-03-18 was a Tuesday.
    ['today', '2025-03-18'],
    ['immediately', '2025-03-18'],
    ['At the time of the call', '2025-03-18'],
    ['the same day', '2025-03-18'],
    ['that evening', '2025-03-18'],
    ['yesterday', '2025-03-17'],
    ['last night', '2025-03-17'],
    ['the day before yesterday', '2025-03-16'],
    ['tomorrow morning', '2025-03-19'],
    ['the day after the call', '2025-03-19'],
    ['the day after tomorrow', '2025-03-20'],
    ['this morning', '2025-03-18'],
    ['during the call', '2025-03-18'],
    ['the previous day', '2025-03-17'],
    ['the day before the call', '2025-03-17'],
    ['the following day', '2025-03-19'],
    ['a day earlier', '2025-03-17'],
    ['two days later', '2025-03-20'],
    ['some 30 days ago', '2025-02-16'],
    ['twenty-five days after the call', '2025-04-12'],
    ['in three days', '2025-03-21'],
    ['a week later', '2025-03-25 or 2025-03-24/2025-03-30'],
    ['a fortnight ago', '2025-03-04 or 2025-03-03/2025-03-09'],
    ['a month ago', '2025-02-18 or 2025-02-01/2025-02-28'],
    ['three years ago', '2022-03-18 or 2022-03-01/2022-03-31 or 2022-01-01/2022-12-31'],
    ['last week', '2025-03-10/2025-03-16'],
    ['this week', '2025-03-17/2025-03-23'],
    ['next week', '2025-03-24/2025-03-30'],
    ['earlier this week', 'within 2025-03-17'],
    ['later this week', 'within 2025-03-19/2025-03-23'],
    ['late last week', 'within 2025-03-10/2025-03-16'],
    ['earlier in the month', 'within 2025-03-01/2025-03-17'],
    ['earlier last week', 'within 2025-03-10/2025-03-16'],
    ['early this week', 'within 2025-03-17/2025-03-23'],
    ['– today –', '2025-03-18'],
    ['last month', '2025-02-01/2025-02-28'],
    ['next year', '2026-01-01/2026-12-31'],
    ['over the weekend', 'within 2025-03-15/2025-03-16 or 2025-03-22/2025-03-23'],
    ['last weekend', 'within 2025-03-15/2025-03-16'],
    ['on Tuesday', '2025-03-18'],
    ['last Tuesday', '2025-03-11'],
    ['next Tuesday', '2025-03-25'],
    ['Tuesday morning', '2025-03-18'],
    ['Monday', '2025-03-17 or 2025-03-24'],
    ['last Monday', '2025-03-10 or 2025-03-17'],
    ['next Monday', '2025-03-24 or 2025-03-31'],
    ['in January', '2024-01-01/2024-01-31 or 2025-01-01/2025-01-31 or 2026-01-01/2026-01-31'],
    ['last March', '2024-03-01/2024-03-31'],
    ['11 March', '2024-03-11 or 2025-03-11 or 2026-03-11'],
    ['Tuesday, March 11', '2025-03-11'],
    ['March 11, 2021', '2021-03-11'],
    ['February 30', ''],
    ['in 2022', '2022-01-01/2022-12-31'],
    ['after the call', '2025-03-18 or 2025-03-18/..'],
    ['before the call', '2025-03-18 or ../2025-03-18'],
    ['12 hours later', '2025-03-18 or 2025-03-19'],
    ['90 minutes later', '2025-03-18 or 2025-03-19'],
    ['half an hour earlier', '2025-03-17 or 2025-03-18'],
    ['36 hours ago', '2025-03-16 or 2025-03-17'],
    ['a couple of days later', '2025-03-20'],
    ['twenty nights ago', '2025-02-26'],
    ['two decades ago', '2005-03-18 or 2005-03-01/2005-03-31 or 2005-01-01/2005-12-31'],
    ['next weekend', 'within 2025-03-22/2025-03-23 or 2025-03-29/2025-03-30'],
    ['next March', '2026-03-01/2026-03-31'],
    ['next April', '2025-04-01/2025-04-30 or 2026-04-01/2026-04-30'],
    ['in February 2025', '2025-02-01/2025-02-28'],
    ['December of 2024', '2024-12-01/2024-12-31'],
    ['half a day later', 'nothing'],
    ['hundred days ago', 'nothing'],
    ['thousand hours later', 'nothing'],
    ['recently', 'nothing'],
    ['days later', 'nothing'],
    ['dozens of days later', 'nothing'],
    ['a stitch in time', 'nothing'],
  ])('“%s”, counted from 2025-03-18, is %s', (words, expected) => {
    expect(counted(words, '2025-03-18')).toBe(expected);
  });

  it.each([
    ['a month later', '2025-01-31', '2025-02-28 or 2025-02-01/2025-02-28'],
    ['a month ago', '2024-03-31', '2024-02-29 or 2024-02-01/2024-02-29'],
    ['yesterday', '2025-01-01', '2024-12-31'],
    ['last month', '2025-01-15', '2024-12-01/2024-12-31'],
    ['last week', '2025-01-01', '2024-12-23/2024-12-29'],
    ['earlier this week', '2025-03-17', 'within 2025-03-17/2025-03-16'],
    ['two days later', '2025-03-16/2025-03-17', '2025-03-18/2025-03-19'],
  ])('“%s”, counted from %s, is %s', (words, from, expected) => {
    expect(counted(words, from)).toBe(expected);
  });

  it.each([
    ['last March', '2025-03-31', '2024-03-01/2024-03-31'],
    ['next March', '2025-03-01', '2026-03-01/2026-03-31'],
    ['this weekend', '2025-03-16', 'within 2025-03-08/2025-03-09 or 2025-03-15/2025-03-16'],
    [
      'Tuesday',
      '2025-01/2025-02',
      '2024-12-31 or 2025-01-07 or 2025-01-14 or 2025-01-21 or 2025-01-28 or 2025-02-04 or 2025-02-11 or 2025-02-18 or 2025-02-25 or 2025-03-04',
    ],
  ])('counts “%s” from %s', (words, from, expected) => {
    expect(counted(words, from)).toBe(expected);
  });

  const day = fc.integer({ min: -700000, max: 700000 });

  it('counts days on and back to where it was', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 5000 }), (at, n) => {
        const on = reckon(`${n} days later`, [at, at])?.allowed[0] ?? [0, 0];
        expect(reckon(`${n} days ago`, on)?.allowed).toEqual([[at, at]]);
      }),
    );
  });

  it('finds weeks of seven days that begin on Monday, and weekdays that are theirs', () => {
    fc.assert(
      fc.property(day, (at) => {
        const [first, last] = reckon('last week', [at, at])?.allowed[0] ?? [0, 0];
        expect(last - first).toBe(6);
        expect((((first + 3) % 7) + 7) % 7).toBe(0); // 1970-01-01 was a Thursday
        expect(at - last).toBeGreaterThan(0);
        expect(at - last).toBeLessThan(8);
        const near = reckon('Friday', [at, at])?.allowed ?? [];
        expect(near.length).toBeGreaterThan(0);
        for (const [one] of near) expect((((one - 1) % 7) + 7) % 7).toBe(0);
      }),
    );
  });

  it('never throws, whatever the words', () => {
    const words = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(
          fc.constantFrom(
            'two',
            'a',
            'last',
            'week',
            'later',
            'of',
            'March',
            '30',
            'Tuesday',
            'in',
          ),
        )
        .map((list) => list.join(' ')),
    );
    fc.assert(
      fc.property(words, day, (text, at) => {
        const counted = reckon(text, [at, at])?.allowed ?? [];
        const days = [...counted, ...(named(text, [at, at]) ?? [])];
        expect(days.flat().filter(Number.isNaN)).toEqual([]);
      }),
    );
  });
});

describe('fullDates', () => {
  it('reads every day of the calendar, written three ways', () => {
    const date = fc.record({
      year: fc.integer({ min: 1000, max: 2999 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
    });
    const names = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August'];
    const months = [...names, 'September', 'October', 'November', 'December'];
    fc.assert(
      fc.property(date, ({ year, month, day }) => {
        const at = toDays(year, month, day);
        const name = months[month - 1];
        for (const words of [
          `${name} ${day}, ${year}`,
          `on ${day} ${name} ${year}`,
          `${day}th of ${name}, ${year}`,
        ]) {
          expect(fullDates(plainWords(words))).toEqual([[at, at]]);
        }
      }),
    );
  });

  it('finds no day for a weekday that it is not, and nothing in other words', () => {
    expect(fullDates(plainWords('Monday, March 18, 2025'))).toEqual([]);
    expect(fullDates('next week')).toBeUndefined();
    expect(fullDates('11 march')).toBeUndefined();
  });
});

describe('isAsLong', () => {
  it.each([
    ['almost two-hour-long', 'PT2H', true],
    ['30-day', 'P30D', true],
    ['a week', 'P1W', true],
    ['a week', 'P7D', true],
    ['24 hours', 'P1D', true],
    ['half an hour', 'PT30M', true],
    ['2.5 hours', 'PT2H30M', true],
    ['a year', 'P12M', true],
    ['a decade', 'P10Y', true],
    ['thirty-one-day', 'P31D', true],
    ['two years', 'P2Y', true],
    ['90 seconds', 'PT1M30S', true],
    ['a year', 'P13M', false],
    ['hundred days', 'P100D', undefined],
    ['30-day', 'P31D', false],
    ['30-day', 'P1M', false],
    ['30-day', 'PT30H', false],
    ['two hours', 'PT2M', false],
    ['an age', 'P1D', undefined],
    ['dozens of days', 'P1D', undefined],
  ])('“%s” as %s: %s', (words, value, expected) => {
    expect(isAsLong(value, words)).toBe(expected);
  });
});

it('takes no more than sixty of one weekday, and nine years of one day', () => {
  expect(reckon('Monday', edtfDays('2000/2009') ?? [0, 0])?.allowed).toHaveLength(60);
  expect(reckon('11 March', edtfDays('2000/2029') ?? [0, 0])?.allowed).toHaveLength(9);
  expect(fullDates('11 march')).toBeUndefined();
});
