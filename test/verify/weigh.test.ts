import { expect, it } from 'vitest';
import { tokens } from '../../src/text/tokens.ts';
import { weigh } from '../../src/verify/weigh.ts';

it.each([
  ["it's", 'it'],
  ["I'd", 'i'],
  ["I'm", 'i'],
  ["we'll", 'we'],
  ["we've", 'we'],
  ["we're", 'we'],
  ["o'donnell", "o'donnell"],
  ["o'clock", "o'clock"],
  ["d'ye", "d'ye"],
])('the stem of “%s” is “%s”', (word, stem) => {
  expect(weigh(tokens(word), new Map()).map((one) => one.stem)).toEqual([stem]);
});
