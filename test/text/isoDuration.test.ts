import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isIsoDuration } from '../../src/text/isoDuration.ts';

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

describe('isIsoDuration', () => {
  it('takes every duration, and none without a part', () => {
    fc.assert(
      fc.property(parts('YMWD'), parts('HMS'), (days, hours) => {
        const value = `P${days}${hours && `T${hours}`}`;
        expect(isIsoDuration(value)).toBe(days + hours !== '');
        expect(isIsoDuration(`P${days}T`)).toBe(false);
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
        expect(isIsoDuration(spoilt)).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it.each(['', 'P', 'PT', 'P1', '1D', 'P1H', 'PT1D', 'P1D1Y', 'P1.D', 'P.5D', '30 days', 'p1d'])(
    'refuses “%s”',
    (value) => {
      expect(isIsoDuration(value)).toBe(false);
    },
  );
});
