import { expect, it } from 'vitest';
import { repeated } from '../../src/checks/once.ts';
import { notVerbatim } from '../../src/checks/verbatim.ts';

it('words that stand nowhere, or more than once, are told in a sentence', () => {
  expect(notVerbatim('a', 'left', 'p1')).toBe('a: “left” is not verbatim in paragraph "p1"');
  expect(notVerbatim('a', '', 'p1')).toBe('a: no words are given');
  expect(repeated('a', 'left', 'p1')).toBe(
    'a: “left” stands more than once in paragraph "p1": say which with nth, prefix or suffix',
  );
});
