import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDuration } from '../../src/text/isoDuration.ts';

const number = fc.oneof(
  fc.nat({ max: 9999 }).map(String),
  fc.tuple(fc.nat({ max: 99 }), fc.nat({ max: 99 })).map((parts) => parts.join('.')),
);
const parts = (units: string): fc.Arbitrary<string> =>
  fc
    .tuple(
      ...[...units].map((unit) =>
        fc.option(
          number.map((n) => n + unit),
          { nil: '' },
        ),
      ),
    )
    .map((list) => list.join(''));

describe('isoDuration', () => {
  it('takes every duration, and none without a part', () => {
    fc.assert(
      fc.property(parts('YMWD'), parts('HMS'), (days, hours) => {
        const value = `P${days}${hours && `T${hours}`}`;
        expect(isoDuration(value) !== undefined).toBe(days + hours !== '');
        expect(isoDuration(`P${days}T`)).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });

  it('refuses anything put before, behind or between', () => {
    const more = fc.constantFrom(' ', '-', 'D', 'T', '1', 'P', '\n', ',');
    fc.assert(
      fc.property(parts('YMWD'), more, fc.nat(), (days, sign, n) => {
        fc.pre(days !== '');
        const at = n % 2 === 0 ? 0 : days.length + 1;
        const value = `P${days}`;
        const spoilt = value.slice(0, at) + sign + value.slice(at);
        expect(isoDuration(spoilt)).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });

  it.each(['', 'P', 'PT', 'P1', '1D', 'P1H', 'PT1D', 'P1D1Y', 'P1.D', 'P.5D', '30 days', 'p1d'])(
    'refuses “%s”',
    (value) => {
      expect(isoDuration(value)).toBeUndefined();
    },
  );

  it('reads how many of each unit there are', () => {
    const none = { years: 0, months: 0, weeks: 0, days: 0, hours: 0, minutes: 0, seconds: 0 };
    expect(isoDuration('P1Y2M3W4DT5H6M7.5S')).toEqual({
      years: 1,
      months: 2,
      weeks: 3,
      days: 4,
      hours: 5,
      minutes: 6,
      seconds: 7.5,
    });
    expect(isoDuration('P30D')).toEqual({ ...none, days: 30 });
    expect(isoDuration('PT2M')).toEqual({ ...none, minutes: 2 });
  });
});
