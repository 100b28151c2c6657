import { expect, it } from 'vitest';
import { show } from '../../src/checks/show.ts';

it('words of sixty characters are shown whole, longer ones by their beginning and end', () => {
  const [begin, end] = ['abcdefghij'.repeat(4), 'klmnopqrst'.repeat(2)];
  expect(show(begin + end)).toBe(begin + end);
  expect(show(`${begin}x${end}`)).toBe(`${begin.slice(0, 36)} … ${end}`);
  expect(show(`${begin}${'x'.repeat(999)}${end}`)).toBe(`${begin.slice(0, 36)} … ${end}`);
});

it('a character that takes two code units is one, and never halved', () => {
  expect(show('🎉'.repeat(60))).toBe('🎉'.repeat(60));
  expect(show(`a${'🎉'.repeat(60)}`)).toBe(`a${'🎉'.repeat(35)} … ${'🎉'.repeat(20)}`);
});
