import fc from 'fast-check';
import { expect, it } from 'vitest';
import { alignWords } from '../../src/text/alignWords.ts';

const keys = (text: string): readonly { readonly key: string }[] =>
  text.split(' ').map((key) => ({ key }));

it('pairs the same words in the order of both', () => {
  const { pairs, weight } = alignWords(keys('we now agree'), keys('then we all agree'), () => 1);
  expect(pairs).toEqual([
    [0, 1],
    [2, 3],
  ]);
  expect(weight).toBeCloseTo(2 - 0.004, 10);
});

it('takes the words that weigh most', () => {
  const heavy = ({ key }: { readonly key: string }): number => (key === 'peace' ? 1 : 0.1);
  expect(alignWords(keys('peace the'), keys('the peace'), heavy).pairs).toEqual([[0, 1]]);
  expect(alignWords(keys('the peace'), keys('peace the'), heavy).pairs).toEqual([[1, 0]]);
});

it('keeps the pairs close together', () => {
  expect(alignWords(keys('a b'), keys('a x x b a b'), () => 1).pairs).toEqual([
    [0, 4],
    [1, 5],
  ]);
});

it('pairs nothing where there is nothing alike, and gives up what is too long', () => {
  expect(alignWords(keys('a'), keys('b'), () => 1)).toEqual({ weight: 0, pairs: [] });
  const long = keys(Array(2001).fill('a').join(' '));
  expect(alignWords(long, long, () => 1)).toEqual({ weight: 0, pairs: [] });
  const just = keys(Array(2000).fill('a').join(' '));
  expect(alignWords(just, just, () => 1).pairs).toHaveLength(2000);
});

it('lays one word beside a book', () => {
  const book = keys(`${'a '.repeat(300_000)}b`);
  expect(alignWords(keys('b'), book, () => 1).pairs).toEqual([[0, 300_000]]);
});

it('weighs as much as its pairs, less a little for what lies between, for any words', () => {
  const list = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 8 });
  fc.assert(
    fc.property(list, list, (claim, text) => {
      const of = (words: readonly string[]) => words.map((key) => ({ key }));
      const { weight, pairs } = alignWords(of(claim), of(text), () => 1);
      let between = 0;
      for (const [n, [i, j]] of pairs.entries()) {
        expect(claim[i]).toBe(text[j]);
        const [before, last] = pairs[n - 1] ?? [i - 1, j - 1];
        expect(i).toBeGreaterThan(before);
        expect(j).toBeGreaterThan(last);
        between += j - last - 1;
      }
      expect(pairs.length).toBe(longest(claim, text));
      expect(weight).toBeCloseTo(pairs.length - 0.004 * between, 10);
    }),
  );
});

/** So many words has the longest list that both lists hold, in order. */
function longest([first, ...rest]: readonly string[], text: readonly string[]): number {
  if (first === undefined) return 0;
  const at = text.indexOf(first);
  const without = longest(rest, text);
  return at < 0 ? without : Math.max(without, 1 + longest(rest, text.slice(at + 1)));
}
