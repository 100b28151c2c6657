import { expect, it } from 'vitest';
import { civil } from '../../src/text/civil.ts';
import { toDays } from '../../src/text/days.ts';

it.each([
  [2025, 3, 18],
  [-43, 3, 15],
  [0, 12, 31],
  [12025, 1, 1],
])('gives year, month and day back: %d-%d-%d', (...date) => {
  expect(civil(toDays(...date))).toEqual(date);
});
