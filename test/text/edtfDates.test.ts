import { expect, it } from 'vitest';
import { edtfDates } from '../../src/text/edtfDates.ts';

it.each([
  ['2025-03-18', { first: '2025-03-18', last: '2025-03-18' }],
  ['2025-03', { first: '2025-03-01', last: '2025-03-31' }],
  ['2025-03-18/..', { first: '2025-03-18' }],
  ['../2025-03-18', { last: '2025-03-18' }],
  ['0000', {}],
  ['-0043', {}],
  ['Y12000', {}],
  ['Tuesday', {}],
  ['', {}],
])('knows the days of %s', (value, dates) => {
  expect(edtfDates(value)).toEqual(dates);
});
