import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bareWords } from '../../src/checks/bareWords.ts';

const signs = fc.constantFrom(
  'a',
  'é',
  'e\u0301',
  '1',
  '“',
  '”',
  '…',
  ' ',
  '𝒜',
  '🌍',
  '\u0301',
  '戦',
);
const texts = fc.array(signs, { maxLength: 12 }).map((list) => list.join(''));

it('finds from the first letter or number to the last, as a pattern does', () => {
  fc.assert(
    fc.property(texts, fc.nat(12), fc.nat(12), (text, one, other) => {
      const [start, end] = [Math.min(one, other), Math.max(one, other)].map((at) =>
        Math.min(at, text.length),
      ) as [number, number];
      fc.pre(isWhole(text, start) && isWhole(text, end));
      const found = /[\p{L}\p{N}](?:.*[\p{L}\p{M}\p{N}])?/su.exec(text.slice(start, end));
      const at = start + (found?.index ?? 0);
      const expected = found ? [at, at + found[0].length] : [start, end];
      expect(bareWords(text)(start, end)).toEqual(expected);
    }),
    { numRuns: 5000 },
  );
});

/** No offset that cuts a character of two units. */
function isWhole(text: string, at: number): boolean {
  return !/[\uDC00-\uDFFF]/.test(text.charAt(at));
}
