import { expect, it } from 'vitest';
import { marks } from '../../src/checks/marks.ts';

it.each([
  ['“a „b“ c”', ['a „b“ c', 'b'], []],
  ['“a 』b', [], [0, 3]],
  ['“a ‘b” c’', ['a ‘b'], []],
  ['‘a “b” c’', ['a “b” c', 'b'], []],
  ['“a ‘b’ c”', ['a ‘b’ c', 'b'], []],
  ['“a” ‘b’ “c”', ['a', 'b', 'c'], []],
  ['"No 6" and', ['No 6'], []],
  ['A 6" nail', [], []],
  ['"a and "b" now', ['b'], [0]],
  ['"a" "b"', ['a', 'b'], []],
  ['("a")', ['a'], []],
  ['so—"a"—so', ['a'], []],
  ['”a” so ”b”', ['a', 'b'], []],
  ['»a« so »b«', ['a', 'b'], []],
  ['«a» so «b»', ['a', 'b'], []],
  ['so "', [], [3]],
  ['””', [''], []],
  ['””a', [''], []],
  ['""›', [''], [2]],
  ['.››', [''], []],
  ['a»«', [''], []],
  ['»„”', [''], [0]],
  ['"’‘a‚’"', ['’‘a‚’', ''], []],
])('the marks of “%s”', (text, words, alone) => {
  const found = marks(text);
  expect(found.pairs.map(({ start, end }) => text.slice(start, end))).toEqual(words);
  expect(found.alone).toEqual(alone);
});
