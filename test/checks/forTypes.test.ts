import { describe, expect, it } from 'vitest';
import { repeated } from '../../src/checks/once.ts';
import { notVerbatim } from '../../src/checks/verbatim.ts';

describe('the sentences of rules that types hold, for untyped callers', () => {
  it('words that stand more than once', () => {
    expect(repeated('a', 'no', 'p1')).toBe(
      'a: “no” stands more than once in paragraph "p1": say which with nth, prefix or suffix',
    );
  });

  it('words that do not stand there, and none', () => {
    expect(notVerbatim('a', 'no', 'p1')).toBe('a: “no” is not verbatim in paragraph "p1"');
    expect(notVerbatim('a', '', 'p1')).toBe('a: no words are given');
  });
});
