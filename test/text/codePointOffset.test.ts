import fc from 'fast-check';
import { expect, it } from 'vitest';
import { codePointOffset } from '../../src/text/codePointOffset.ts';
import { codeUnitOffset } from '../../src/text/codeUnitOffset.ts';

it('counts code points, and back', () => {
  expect(codePointOffset('🕊 peace', 3)).toBe(2);
  expect(codeUnitOffset('🕊 peace', 2)).toBe(3);
  expect(codeUnitOffset('ab', 5)).toBe(5);
  expect(codePointOffset('\uFFFFa\u{10000}', 4)).toBe(3);
  expect(codeUnitOffset('\uFFFFa\u{10000}', 1)).toBe(1);
});

it('does not count on past the end', () => {
  expect(codePointOffset('🕊 peace', 2 ** 40)).toBe(7);
});

it('agrees with a string’s own iterator, for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (before, behind) => {
      const text = before + behind;
      const points = [...before].length;
      expect(codePointOffset(text, before.length)).toBe(points);
      expect(codeUnitOffset(text, points)).toBe(before.length);
    }),
  );
});
