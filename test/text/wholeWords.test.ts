import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholeWords } from '../../src/text/wholeWords.ts';

const word = fc.string({
  unit: fc.constantFrom('a', 'Z', 'é', 'e\u0301', 'ж', 'א', 'ب', '7', '𝒜', '_'),
  minLength: 1,
  maxLength: 6,
});
const gap = fc.constantFrom(' ', ', ', '\r\n', ' “', '”—', '’ ', ' 🎉 ', '-', '\u00A0', '\u200F ');

describe('wholeWords', () => {
  it('takes whole words, and refuses a span that begins or ends within one', () => {
    fc.assert(
      fc.property(word, gap, word, gap, word, (before, one, inside, two, behind) => {
        const text = before + one + inside + two + behind;
        const start = before.length + one.length;
        const end = start + inside.length;
        expect(wholeWords(text, start, end)).toBe(true);
        for (let cut = 1; cut < inside.length; cut++) {
          expect(wholeWords(text, start + cut, end)).toBe(false);
          expect(wholeWords(text, start, end - cut)).toBe(false);
        }
        expect(wholeWords(text, before.length - 1, end)).toBe(before.length === 1);
      }),
      { numRuns: 500 },
    );
  });

  it('refuses to cut a pair of surrogates or a letter from its mark', () => {
    expect(wholeWords('a 🎉 b', 3, 6)).toBe(false);
    expect(wholeWords('a 🎉 b', 2, 3)).toBe(false);
    expect(wholeWords('a 🎉 b', 2, 4)).toBe(true);
    expect(wholeWords('“e\u0301', 1, 2)).toBe(false);
  });

  it('looks at whole characters beside a span, not at their halves', () => {
    expect(wholeWords('𝒜b', 0, 2)).toBe(false);
    expect(wholeWords('b𝒜', 0, 1)).toBe(false);
    expect(wholeWords('a🎉a', 1, 3)).toBe(true);
    expect(wholeWords('🎉a', 2, 3)).toBe(true);
    expect(wholeWords('\uFFFF!', 1, 2)).toBe(true);
  });

  it('takes any place but before a mark where words have no spaces between them', () => {
    for (const text of ['彼女は東京に行った', 'ภาษาไทยที่นี่', '中文', '\u0301“']) {
      for (let at = 0; at <= text.length; at++) {
        const mark = at > 0 && /\p{M}/u.test(text.charAt(at));
        expect(wholeWords(text, 0, at)).toBe(!mark);
      }
    }
    expect(wholeWords('ปี๒๕', 0, 3)).toBe(false);
    expect(wholeWords('中a', 0, 1)).toBe(true);
    expect(wholeWords('a中', 0, 1)).toBe(true);
  });

  it('takes the text as a whole, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer(), fc.integer(), (text, start, end) => {
        expect(wholeWords(text, 0, text.length)).toBe(true);
        expect(typeof wholeWords(text, start, end)).toBe('boolean');
      }),
    );
  });
});
