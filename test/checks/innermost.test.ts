import { expect, it } from 'vitest';
import { innermost } from '../../src/checks/innermost.ts';

it('the innermost pair around an offset, both ends counted', () => {
  const around = innermost([
    { start: 2, end: 9 },
    { start: 3, end: 4 },
    { start: 6, end: 8 },
    { start: 12, end: 12 },
  ]);
  const starts = Array.from({ length: 14 }, (_, at) => around(at)?.start ?? 0);
  expect(starts).toEqual([0, 0, 2, 3, 3, 2, 6, 6, 6, 2, 0, 0, 12, 0]);
  expect(innermost([])(0)).toBeUndefined();
});
