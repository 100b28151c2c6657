import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromDays, toDays, weekday } from '../../src/text/days.ts';
import { edtfDays } from '../../src/text/edtf.ts';
import { isIsoDuration } from '../../src/text/isoDuration.ts';

const DAY = 86_400_000;
const day = fc.integer({ min: toDays(1000, 1, 1), max: toDays(9999, 12, 31) });

describe('days', () => {
  it('are those of Date.UTC, there and back', () => {
    fc.assert(
      fc.property(day, (days) => {
        const [year, month, date] = fromDays(days).split('-').map(Number) as [
          number,
          number,
          number,
        ];
        expect(Date.UTC(year, month - 1, date) / DAY).toBe(days);
        expect(toDays(year, month, date)).toBe(days);
        expect(weekday(days + 7)).toBe(weekday(days));
      }),
    );
    expect(weekday(toDays(2025, 3, 18))).toBe(2);
  });
});

describe('edtfDays', () => {
  it('spans what the edtf library spans', () => {
    const part = fc.constantFrom(4, 7, 10);
    fc.assert(
      fc.property(day, part, (days, length) => {
        const value = fromDays(days).slice(0, length);
        const { min, max } = edtf(value);
        expect(edtfDays(value)).toEqual([min / DAY, Math.floor(max / DAY)]);
      }),
    );
  });

  it('spans intervals from the first day to the last, open ends without bound', () => {
    expect(edtfDays('2025-03-10/2025-03-16')).toEqual([20157, 20163]);
    expect(edtfDays('2025-03/..')).toEqual([20148, Number.POSITIVE_INFINITY]);
    expect(edtfDays('2025-03-1?')).toBeUndefined();
  });

  it.each([
    '',
    '/',
    '../..',
    'last week',
    '2025-13',
    '2025-02-30',
    '2025-03-16/2025-03-10',
    '2025-3-1',
  ])('refuses %j', (value) => {
    expect(edtfDays(value)).toBeUndefined();
  });
});

describe('isIsoDuration', () => {
  it.each(['P30D', 'PT2H', 'P1Y6M', 'P2W', 'PT1.5H'])('takes %s', (value) => {
    expect(isIsoDuration(value)).toBe(true);
  });
  it.each(['', 'P', 'PT', '30D', 'P1D2', '30 days'])('refuses %j', (value) => {
    expect(isIsoDuration(value)).toBe(false);
  });
});
