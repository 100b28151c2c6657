import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotationsIn } from '../../src/text/quotationsIn.ts';

/** Each quotation as `depth words`, then each mark without a partner as its place. */
function read(text: string): readonly (string | number)[] {
  const { found, unbalanced } = quotationsIn(text);
  return [
    ...found.map(({ start, end, depth }) => `${depth} ${text.slice(start, end)}`),
    ...unbalanced.map(({ start, end }) => {
      expect(end).toBe(start + 1);
      return start;
    }),
  ];
}

describe('quotations', () => {
  it.each([
    [
      '“a” "b" „c“ „d” «e» »f« ‹g› ›h‹ ‘i’ ‚j‘ ‚k’ \'l\' ”m” 「n」 『o』 ＂p＂',
      ...'abcdefghijklmnop',
    ],
    ['彼は「はい」と『言う』', 'はい', '言う'],
    ['« a » « b »', ' a ', ' b '],
    ['»a «', 'a '],
    ['see“a”b', 'a'],
    ['a', ...[]],
  ])('of every kind are found: %s', (text, ...words) => {
    expect(read(text)).toEqual(words.map((one) => `0 ${one}`));
  });

  it('inside others know how deep they are, from left to right', () => {
    expect(read('“a ‘b "c" d’ e” "f"')).toEqual(['0 a ‘b "c" d’ e', '1 b "c" d', '2 c', '0 f']);
  });

  it('of nothing are none', () => {
    expect(read('“” "" « » «»')).toEqual([]);
  });

  it.each([
    ['a “b', 2],
    ['b” a', 1],
    ['a “ b', 2],
    ['a " b "', 2, 6],
    ['5" long, 6" wide', 1, 10],
    ['“a “b” c', '0 b', 0],
    ['«a “b “c” d»', '0 a “b “c” d', '1 c', 3],
    ['“a ‘b” c', '0 a ‘b', 3],
    ['«a “b 5" c', 0, 3, 7],
    ['a ‘', 2],
    ['“a ”', 0, 3],
    ['“ a”', 0, 3],
    ['a"b c"d', 1, 5],
    ['a «', 2],
  ])('lack a partner: %s', (text, ...marks) => expect(read(text)).toEqual(marks));

  it('begin and end in their own paragraph', () => {
    const text = "“a”\n“the Finns’ plan” 'b\n‘it’ “c”";
    expect(quotationsIn(text, 4, 24)).toEqual({
      found: [{ start: 5, end: 20, depth: 0 }],
      unbalanced: [],
    });
    expect(quotationsIn(text, 25)).toEqual({
      found: [
        { start: 26, end: 28, depth: 0 },
        { start: 31, end: 32, depth: 0 },
      ],
      unbalanced: [],
    });
  });
});

describe('an apostrophe', () => {
  it.each([
    ['inside a word', '‘it’s a no’', 'it’s a no'],
    ['between digits', "'the 1'000'", "the 1'000"],
    ['inside a word of rare letters', '‘𝒜’𝒜’', '𝒜’𝒜'],
    ['after a plural', '‘the ministers’ plan failed’', 'the ministers’ plan failed'],
    ['after two plurals', '‘the Finns’ and Danes’ plan’', 'the Finns’ and Danes’ plan'],
    ['after a plural, straight', "'the ministers' plan failed'", "the ministers' plan failed"],
  ])('%s closes nothing', (_, text, words) => expect(read(text)).toEqual([`0 ${words}`]));

  it.each([
    ['the last mark', '‘the ministers’ plan', 'the ministers'],
    ['before a mark that can close nothing', '‘the ministers’ plan it’s ’tis', 'the ministers'],
    ['before a capital', '‘the ministers’ Plan’', 'the ministers'],
    ['before a sign', '‘ministers’, plan’', 'ministers'],
    ['after another letter', '‘the minister’ plan’', 'the minister'],
  ])('may be a closing mark: %s', (_, text, words) => expect(read(text)).toEqual([`0 ${words}`]));

  it('needs no partner', () => {
    expect(read("the leaders’ view, 'tis rock ’n’ roll, o’ it's")).toEqual([]);
  });

  it('and another stand for letters on both sides of an n', () => {
    expect(read("rock 'n' roll, rock ‘n’ roll")).toEqual([]);
    expect(read('“n” is a letter')).toEqual(['0 n']);
  });
});

it('finds what lies between marks, and reports every other mark but apostrophes, in any text', () => {
  const unit = fc.constantFrom(...'"“”„«»‹›「」『』＂‘’‚\'s aA1\n', '🚪');
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 40 }), (text) => {
      const { found, unbalanced } = quotationsIn(text);
      const used = found.flatMap(({ start, end }) => [start - 1, end]);
      const all = [...used, ...unbalanced.map(({ start }) => start)];
      expect(new Set(all).size).toBe(all.length);
      for (const at of all) expect(text[at]).toMatch(/["“”„«»‹›「」『』＂‘’‚']/);
      for (const { start, end, depth } of found) {
        expect(text.slice(start, end).trim()).not.toBe('');
        const around = found.filter((one) => one.start < start && one.end > end);
        expect(around.length).toBeLessThanOrEqual(depth);
      }
    }),
    { numRuns: 1000 },
  );
});
