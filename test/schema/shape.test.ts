import { expect, test } from 'vitest';
import { anchorSchema } from '../../src/schema/anchor.ts';
import { shape } from '../../src/schema/shape.ts';
import { sampleData } from './sample.ts';

/** The faults of the sample after some damage. */
function faultsOf(damage: (data: ReturnType<typeof sampleData>) => void) {
  const data = sampleData();
  damage(data);
  return shape(data).faults;
}

test('sound data has none', () => {
  expect(faultsOf(() => {})).toEqual([]);
  expect(shape(sampleData()).article).toEqual(sampleData());
});

test('a field that no article has', () => {
  const [fault, ...more] = faultsOf((data) => {
    data.quotes.doorIsOpen.attribution[1].colour = 'red';
  });
  const path = 'quotes.doorIsOpen.attribution[1].colour';
  expect(fault).toEqual({ rule: 'shape', path, message: `${path}: there is no such field` });
  expect(more).toEqual([]);
});

test('what is no article', () => {
  const [fault] = shape(7).faults;
  expect(fault).toMatchObject({ rule: 'shape', path: '' });
  expect(fault?.message).toMatch(/^the article: ./);
});

test('a word outside a closed list is shown', () => {
  const [fault] = faultsOf((data) => {
    data.quotes.doorIsOpen.kind = 'sung';
  });
  expect(fault?.path).toBe('quotes.doorIsOpen.kind');
  expect(fault?.message).toMatch(/^quotes\.doorIsOpen\.kind: “sung”: ./);
});

test('a field with nothing in it', () => {
  const [fault] = faultsOf((data) => {
    data.parties.ana.role = undefined;
  });
  expect(fault?.message).toBe(
    'parties.ana.role: leave the field out where there is nothing to say, it is undefined',
  );
});

test('words are a text of some length, whatever else has a length', () => {
  const anchor = { paragraph: 'p1', start: 0, end: 1 };
  const { length } = { length: [Object.create(null)] };
  for (const exact of ['', 5, [], { length }, undefined]) {
    const { error } = anchorSchema.safeParse({ ...anchor, exact });
    expect(error?.issues.map(({ path }) => path)).toEqual([['exact']]);
  }
  expect(anchorSchema.safeParse({ ...anchor, exact: 'w' }).success).toBe(true);
});
