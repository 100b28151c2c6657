import { expect, it } from 'vitest';
import { notVerbatim } from '../../src/checks/verbatim.ts';

it.each([
  ["it's shut", 'He says it’s shut.', ", which has ’ for '"],
  ['"no"', '“no”', ', which has “ for "'],
  ['a-b', 'a–b', ', which has – for -'],
  ['a b', 'say a\u00A0b', ', which has U+A0 for U+20'],
  ['it’s open', 'He says it’s shut.', ''],
  ["it's", 'its', ''],
])('words that differ by typography are told which sign: %s', (exact, text, slip) => {
  expect(notVerbatim('said', exact, 'p1', text)).toBe(
    `said: not verbatim in p1${slip}: “${exact}”`,
  );
});
