import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { findMutable } from '../../tools/mutable.ts';

const mutable = (exported: Readonly<Record<string, unknown>>) => findMutable(exported).mutable;

describe('a mutable export', () => {
  it.each<[string, unknown, string]>([
    ['an object', {}, 'it'],
    ['an array in a frozen object', Object.freeze({ list: [] }), 'it.list'],
    ['what hangs on a function', Object.assign(() => 1, { memo: {} }), 'it.memo'],
    ['behind a symbol', Object.freeze({ [Symbol.iterator]: {} }), 'it.Symbol(Symbol.iterator)'],
    ['a frozen Map', Object.freeze(new Map()), 'it'],
    ['a getter', Object.freeze({ get now() { return 1; } }), 'it.now'], // biome-ignore format: a row
  ])('is found: %s', (_, it, path) => expect(mutable({ it })).toEqual([path]));
});

it('lets frozen data, functions, classes and zod’s schemas pass, in circles too', () => {
  const circle: Record<string, unknown> = {};
  circle.self = Object.freeze({ circle });
  Object.freeze(circle);
  const exported = { circle, call: () => 1, Kind: class {}, schema: z.string(), word: 'a' };
  expect(findMutable(exported)).toEqual({ mutable: [], objects: 4 });
});
