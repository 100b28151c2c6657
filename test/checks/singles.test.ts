import { expect, it } from 'vitest';
import { singles } from '../../src/checks/singles.ts';

const between = (text: string): readonly string[] =>
  singles(text).map(({ start, end }) => text.slice(start, end));

it.each([
  ['She said ‘yes’ and ‘no’.', ['yes', 'no']],
  ['It is ‘ yes’ now', []],
  ['‘yes and ‘no’', ['no']],
  ['‘He sang rock’ and left.’', ['He sang rock’ and left.']],
  ['‘no’ she said of the workers’ pay', ['no']],
  ['‘the workers’ hall’ now', ['the workers’ hall']],
  ['‘the workers’, he said’', ['the workers']],
])('single marks in “%s”', (text, words) => {
  expect(between(text)).toEqual(words);
});
