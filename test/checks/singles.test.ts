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
  ['‘yes’ and the dogs’ bones', ['yes']],
  ['of ‘the dogs’ nobody spoke', ['the dogs']],
  ["he said 'the door is open'.", ['the door is open']],
  ["'No,' she said. 'The workers' hall isn't ours.'", ['No,', "The workers' hall isn't ours."]],
  ["she said 'yes' and 'no'", ['yes', 'no']],
  ["('so') and “'so'” and \"'so'\"", ['so', 'so', 'so']],
  ["the '90s, rock 'n' roll, 'tis and 'twas, get 'em", []],
  ["'rock 'n' roll' it is", ["rock 'n' roll"]],
  ["the dogs' bones, Jones's and Jones' 6' wall, 5'10\"", []],
  ["O'Neill, y'all, Hawai'i and the 'Abd of the dogs' party", []],
  ["he sees the boss' car, don't", []],
  ["a ' b' c", []],
])('single marks in “%s”', (text, words) => {
  expect(between(text)).toEqual(words);
});
