import { expect, it } from 'vitest';
import { blocksIn } from '../../src/text/blocksIn.ts';

it.each([
  ['a', 'a'],
  ['a\nb\n\n \nc\n', 'a\nb', 'c'],
  ['\n\na', 'a'],
  ['a\n> b\n> c\nd', 'a', '> b\n> c', 'd'],
  ['> a\n>\n   > b\n> \n', '> a', '   > b'],
  ['> a\n> > b\n>> c\n> d', '> a', '> > b\n>> c', '> d'],
  ['a > b\n    > c', 'a > b\n    > c'],
  ['', ...[]],
  [' \n>\n', ...[]],
])('the paragraphs of %j', (text, ...expected) => {
  const blocks = blocksIn(text);
  expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  for (const { start, quoted } of blocks) {
    expect(quoted).toBe(/^ {0,3}>/.test(text.slice(start)));
  }
});
