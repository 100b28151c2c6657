import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edtfDays } from '../../src/text/edtf.ts';

const DAY = 86_400_000;
type Days = readonly [number, number];

/** What the package edtf reads: first and last day, undefined where it refuses. */
function oracle(value: string): Days | undefined {
  try {
    const { min, max } = edtf(value);
    const day = (at: number): number => (Number.isFinite(at) ? Math.floor(at / DAY) : at);
    return [day(min ?? Number.NEGATIVE_INFINITY), day(max ?? Number.POSITIVE_INFINITY)];
  } catch {
    return undefined;
  }
}

const pad = (n: number, width = 2): string => String(n).padStart(width, '0');
const year = fc.integer({ min: 1, max: 9999 }).map((n) => pad(n, 4));
const month = fc.integer({ min: 1, max: 12 }).map((n) => pad(n));
const day = fc.integer({ min: 1, max: 28 }).map((n) => pad(n));
const mark = fc.constantFrom('', '?', '~', '%');
const date = fc.oneof(
  fc.tuple(year, month, day).map((parts) => parts.join('-')),
  fc.tuple(year, month).map((parts) => parts.join('-')),
  year,
);
const unspecified = fc.oneof(
  fc.tuple(year, month).map(([y, m]) => `${y}-${m}-XX`),
  year.map((y) => `${y}-XX`),
  year.map((y) => `${y.slice(0, 3)}X`),
  year.map((y) => `${y.slice(0, 2)}XX`),
);

describe('edtfDays, held against the package edtf', () => {
  it('reads dates, certain or not, as it does', () => {
    fc.assert(
      fc.property(date, mark, (one, how) => {
        expect(edtfDays(one + how)).toEqual(oracle(one + how));
      }),
      { numRuns: 500 },
    );
  });

  it('reads years of more than four digits as it does, and none that only looks long', () => {
    for (const one of ['Y32025', 'Y-32025', 'Y032025', 'Y-032025', 'Y002025', 'Y2025']) {
      expect(edtfDays(one), one).toEqual(oracle(one));
    }
    expect(edtfDays('Y032025')).toBeUndefined();
    expect(edtfDays('Y32025')).toBeDefined();
  });

  it('reads unspecified digits as it does', () => {
    fc.assert(
      fc.property(unspecified, (one) => {
        expect(edtfDays(one)).toEqual(oracle(one));
      }),
      { numRuns: 300 },
    );
  });

  it('reads intervals as it does, and refuses those that run backwards', () => {
    const end = fc.oneof(
      { weight: 4, arbitrary: date },
      { weight: 1, arbitrary: fc.constant('..') },
    );
    fc.assert(
      fc.property(end, end, (from, to) => {
        fc.pre(from !== '..' || to !== '..');
        const found = edtfDays(`${from}/${to}`);
        const first = from === '..' ? Number.NEGATIVE_INFINITY : (oracle(from)?.[0] ?? 0);
        const last = to === '..' ? Number.POSITIVE_INFINITY : (oracle(to)?.[1] ?? 0);
        expect(found).toEqual(last < first ? undefined : [first, last]);
      }),
      { numRuns: 500 },
    );
  });

  it('reads years of many digits as it does', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10_000, max: 200_000 }), fc.boolean(), (n, before) => {
        const value = `Y${before ? '-' : ''}${n}`;
        expect(edtfDays(value)).toEqual(oracle(value));
      }),
    );
  });

  it('knows the last day of every month, leap years too', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 1, max: 12 }), (y, m) => {
        const length = new globalThis.Date(Date.UTC(y, m, 0)).getUTCDate();
        const of = (d: number): Days | undefined => edtfDays(`${y}-${pad(m)}-${pad(d)}`);
        expect(of(length)).toEqual(oracle(`${y}-${pad(m)}-${pad(length)}`));
        expect(of(length + 1)).toBeUndefined();
        expect(of(0)).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });

  it('never throws, and accepts nothing that it refuses', () => {
    const part = fc.constantFrom(
      '2025',
      '03',
      '18',
      '-',
      '/',
      'X',
      '?',
      '..',
      'T',
      '10:00:00',
      'Z',
      'Y',
      '1',
      '+',
      ' ',
    );
    const text = fc.oneof(
      fc.array(part, { maxLength: 8 }).map((parts) => parts.join('')),
      fc.string({ unit: 'binary' }),
    );
    const OURS_ALONE = /T\d|\//; // times of day; intervals, see above: equal ends, unknown ends
    fc.assert(
      fc.property(text, (value) => {
        const accepted = edtfDays(value) !== undefined && !OURS_ALONE.test(value);
        expect(accepted && oracle(value) === undefined).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['2025-03-18T10:00:00Z', [20165, 20165]],
    ['2025-03-18T10:00:00', [20165, 20165]],
    ['2025-21', [20089, 20453]], // a season, as its whole year
    ['2025-03-18/', [20165, Number.POSITIVE_INFINITY]],
    ['/2025-03-18', [Number.NEGATIVE_INFINITY, 20165]],
    ['2025-24', [20089, 20453]],
    ['2025-25', undefined],
    ['2025-20', undefined],
    ['2025-13', undefined],
    ['2025-00', undefined],
    ['2025-00-05', undefined],
    ['2025-03-18/2025-03-18', [20165, 20165]], // the package wants a later end
    ['2025-03-18/2025-03-17', undefined],
    ['2025/2026/2027', undefined],
    ['soon/2025', undefined],
    ['2025/soon', undefined],
    ['soon/..', undefined],
    ['../soon', undefined],
    ['/', undefined],
    ['19XX', [-25567, 10956]],
    ['-19XX', [-1449647, -1413124]],
    ['190X-02-29', undefined], // no leap year at either end
    ['20XX-02-29', undefined], // nor at one
    ['2023-02-29', undefined], // the package takes it for 1 March
    ['../..', undefined],
    ['', undefined],
    ['20', undefined],
    ['2025-3-18', undefined],
    ['2025-03-18 ', undefined],
    ['18 March 2025', undefined],
  ])('reads %s', (value, expected) => {
    expect(edtfDays(value)).toEqual(expected);
  });
});

describe('days that are not told', () => {
  it('are all of their year, and a season has none', () => {
    const year = edtfDays('2025');
    expect(edtfDays('2025-XX')).toEqual(year);
    expect(edtfDays('2025-XX-XX')).toEqual(year);
    expect(edtfDays('2025-21')).toEqual(year);
    expect(edtfDays('2025-21-XX')).toEqual(year);
    expect(edtfDays('2025-21-05')).toBeUndefined();
    expect(edtfDays('2025-XX-05')).toBeUndefined();
    expect(edtfDays('2025-03-XX')).toEqual(edtfDays('2025-03'));
  });
});
