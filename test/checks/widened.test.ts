import { expect, it } from 'vitest';
import { widened } from '../../src/checks/widened.ts';

it('a span takes in the words that it cuts, up to sixty letters on either side', () => {
  expect(widened('The open door', 5, 10)).toEqual([4, 13]);
  expect(widened('door', 1, 2)).toEqual([0, 4]);
  expect(widened('x'.repeat(200), 100, 101)).toEqual([40, 161]);
});
