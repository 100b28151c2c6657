import { expect, it } from 'vitest';
import { hash } from '../../src/text/hash.ts';

it('is the same for the same text and short', () => {
  expect(hash('')).toBe(hash(''));
  expect(hash('a')).not.toBe(hash('b'));
  expect(hash('🕊️'.repeat(1000))).toMatch(/^[0-9a-f]{14}$/);
});

it.each([
  ['', '0bdcb81aee8d83'],
  ['a', '1c2ba782c97901'],
  ['revenge', '0e64cc3b748385'],
])('never changes: %j', (text, digits) => expect(hash(text)).toBe(digits));

it('tells many texts apart', () => {
  const many = Array.from({ length: 10_000 }, (_, i) => hash(`text ${i}`));
  expect(new Set(many).size).toBe(10_000);
});
