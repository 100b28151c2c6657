import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { occurrences } from '../../src/text/occurrences.ts';

const letters = (max: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom('a', 'b', '🎉', 'e\u0301', '“'), maxLength: max });

describe('occurrences', () => {
  it('finds words where they stand, in order, without overlap', () => {
    fc.assert(
      fc.property(letters(30), letters(3), (text, words) => {
        const found = occurrences(text, words);
        expect(found.map((at) => text.slice(at, at + words.length))).toEqual(
          found.map(() => words),
        );
        const ends = [0, ...found.map((at) => at + words.length)];
        expect(found.filter((at, i) => at < (ends[i] ?? 0))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('finds words at the start and at the end', () => {
    expect(occurrences('the door, the sea, the', 'the')).toEqual([0, 10, 19]);
  });

  it('finds as many as splitting does', () => {
    fc.assert(
      fc.property(letters(30), letters(3), (text, words) => {
        const expected = words === '' ? 0 : text.split(words).length - 1;
        expect(occurrences(text, words)).toHaveLength(expected);
      }),
      { numRuns: 500 },
    );
  });

  it('leaves none out between those it found', () => {
    fc.assert(
      fc.property(letters(30), letters(2), (text, words) => {
        fc.pre(words !== '');
        const found = occurrences(text, words);
        const gaps = [0, ...found.map((at) => at + words.length)].map((from, i) =>
          text.slice(from, found[i] ?? text.length),
        );
        for (const gap of gaps) expect(gap.includes(words)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});
