import { describe, expect, it } from 'vitest';
import { isIt } from '../../src/checks/isIt.ts';

describe('a hint', () => {
  it('is given for the first hundred', () => {
    expect(isIt('quote', ['quotes'], 99)).toBe('; is it quotes?');
    expect(isIt('quote', ['quotes'], 100)).toBe('');
  });

  it('asks for the start of a name alone', () => {
    expect(isIt(`${'re'.repeat(32)}${'z'.repeat(30)}`, ['retired'], 0)).toBe('; is it retired?');
  });
});
