import { describe, expect, it } from 'vitest';
import { repeated } from '../../src/checks/once.ts';
import { notBeside, notVerbatim } from '../../src/checks/verbatim.ts';
import { workedOut } from '../../src/checks/workedOut.ts';

describe('the sentences of rules that types hold, for untyped callers', () => {
  it('words that stand more than once', () => {
    expect(repeated('a', 'no', 'p1')).toBe(
      'a: more than once in p1, so say which with nth, prefix or suffix: “no”',
    );
  });

  it('words that do not stand there, and none', () => {
    expect(notVerbatim('a', 'no', 'p1', 'Yes.')).toBe('a: not verbatim in p1: “no”');
    expect(notVerbatim('a', '', 'p1', 'No.')).toBe('a: no words are given');
  });

  it('what does not stand beside words', () => {
    expect(notBeside('a', 'prefix', 'no', 'p1')).toBe(
      'a: the prefix does not stand beside the words in p1: “no”',
    );
    expect(notBeside('a', 'suffix', 'no', 'p1')).toBe(
      'a: the suffix does not stand beside the words in p1: “no”',
    );
  });

  it('what is worked out', () => {
    expect(workedOut('a', 'start', 3)).toBe(
      'a: start is worked out, so leave it out; here it is 3',
    );
  });
});
