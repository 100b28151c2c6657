import { expect, it } from 'vitest';
import { lazily } from '../../src/text/lazily.ts';
import { pattern } from '../../src/text/pattern.ts';

it('makes a value at its first use, and once, also when it is undefined', () => {
  let made = 0;
  const value = lazily(() => {
    made++;
  });
  expect(made).toBe(0);
  expect([value(), value()]).toEqual([undefined, undefined]);
  expect(made).toBe(1);
});

it('gives always the same expression, of Unicode unless told', () => {
  const upper = pattern('^\\p{Lu}$');
  expect(upper().test('Ü')).toBe(true);
  expect(upper()).toBe(upper());
  expect(pattern('a', 'g')().flags).toBe('g');
});
