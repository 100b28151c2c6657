import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromDays, toDays, weekday } from '../../src/text/days.ts';

const DAY = 86_400_000;
/** All days that Date knows, a year less at either end. */
const anyDay = fc.integer({ min: -99_990_000, max: 99_990_000 });

describe('days, held against Date.UTC', () => {
  it('toDays counts as it does', () => {
    const date = fc.record({
      year: fc.integer({ min: 100, max: 9999 }), // Date.UTC reads 0 to 99 as 1900 to 1999
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 31 }),
    });
    fc.assert(
      fc.property(date, ({ year, month, day }) => {
        expect(toDays(year, month, day)).toBe(Date.UTC(year, month - 1, day) / DAY);
      }),
      { numRuns: 2000 },
    );
  });

  it('weekday is its day of the week, Sunday 7', () => {
    fc.assert(
      fc.property(anyDay, (days) => {
        const epoch = new globalThis.Date(days * DAY);
        expect(weekday(days)).toBe(epoch.getUTCDay() || 7);
      }),
      { numRuns: 2000 },
    );
  });

  it('fromDays writes its day', () => {
    const modern = fc.integer({ min: toDays(0, 1, 1), max: toDays(9999, 12, 31) });
    fc.assert(
      fc.property(modern, (days) => {
        expect(fromDays(days)).toBe(new globalThis.Date(days * DAY).toISOString().slice(0, 10));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([1600, 1700, 1899, 1900, 2000, 2024, 2100, 2399, 2400])(
    'fromDays knows every day of %d, the year’s last and the leap day too',
    (year) => {
      for (let days = toDays(year, 1, 1); days <= toDays(year, 12, 31); days++) {
        expect(fromDays(days)).toBe(new globalThis.Date(days * DAY).toISOString().slice(0, 10));
      }
    },
  );

  it('fromDays and toDays are each other’s inverse, before Christ and after', () => {
    fc.assert(
      fc.property(anyDay, (days) => {
        const [, year, month, day] = /^(-?\d+)-(\d\d)-(\d\d)$/.exec(fromDays(days)) ?? [];
        expect(toDays(Number(year), Number(month), Number(day))).toBe(days);
      }),
      { numRuns: 2000 },
    );
  });
});
