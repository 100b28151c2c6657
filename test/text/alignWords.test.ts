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
