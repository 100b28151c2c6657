import { expect, it } from 'vitest';
import { walk } from '../../src/checks/walk.ts';

it('gives every value once, what holds it first, with the field that holds it', () => {
  const within = [{ a: 1 }];
  const ana = { by: within, of: 'x' };
  expect(walk({ ana }, 'parties')).toEqual([
    { id: 'ana', path: 'parties.ana', field: '', value: ana },
    { id: 'ana', path: 'parties.ana.by', field: 'by', value: within },
    { id: 'ana', path: 'parties.ana.by[0]', field: 'by', value: { a: 1 } },
    { id: 'ana', path: 'parties.ana.by[0].a', field: 'a', value: 1 },
    { id: 'ana', path: 'parties.ana.of', field: 'of', value: 'x' },
  ]);
  expect(walk({ provenance: null }, '')).toEqual([
    { id: 'provenance', path: 'provenance', field: '', value: null },
  ]);
});
