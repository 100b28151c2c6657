import { expect, test } from 'vitest';
import { type Counts, figures, gaps } from '../../tools/coverageOf.ts';

const counts = (covered: number): Counts => ({
  lines: { total: 3000, covered: 3000 },
  branches: { total: 3000, covered },
  functions: { total: 0, covered: 0 },
  statements: { total: 4, covered: 4 },
});

test('a file that is run whole has no gap', () => {
  expect(gaps({ total: counts(3000), 'src/a.ts': counts(3000) })).toEqual([]);
});

// The planted fault: one branch of three thousand, too few for a rounded percentage to tell.
test('a file with one branch that is not run is named', () => {
  const summary = { total: counts(2999), 'src/a.ts': counts(3000), 'src/b.ts': counts(2999) };
  expect(gaps(summary)).toEqual([{ file: 'src/b.ts', says: '1 of 3000 branches not run' }]);
  expect(figures(summary)).toBe(
    'lines 3000 of 3000 (100 %), branches 2999 of 3000 (99.96 %), functions 0 of 0 (100 %), statements 4 of 4 (100 %)',
  );
});
