import { expect, it } from 'vitest';
import { given } from '../../src/text/given.ts';

it('gives what was read, or says what belongs there', () => {
  expect(given('a list is expected', () => 7)).toBe(7);
  const cause = new Error('no');
  const read = (): never => {
    throw cause;
  };
  expect(() => given('a list is expected', read)).toThrow(
    new TypeError('a list is expected', { cause }),
  );
  try {
    given('a list is expected', read);
  } catch (error) {
    expect((error as Error).cause).toBe(cause);
  }
});
