import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { authored } from '../../src/article/authored.ts';
import { type Fields, fields } from '../../src/checks/fields.ts';
import { nouns } from '../../src/checks/nouns.ts';
import { plain } from '../../src/checks/plain.ts';
import { shape } from '../../src/checks/shape.ts';
import { show } from '../../src/checks/show.ts';
import { faults, GONE, sentence } from './damage.ts';

const spots = nouns.flatMap((noun) =>
  Object.entries(authored[noun]).flatMap(([id, row]) =>
    Object.keys(row).map((field) => ({ noun, field, path: `${noun}.${id}.${field}` })),
  ),
);
const anySpot = fc.constantFrom(...spots);
const fieldOf = (noun: (typeof nouns)[number], field: string): Fields[string] | undefined =>
  (fields[noun] as unknown as Fields)[field]; // each noun has other fields

describe('shape', () => {
  it('reports a field that is missing, if it must be there', () => {
    fc.assert(
      fc.property(anySpot, ({ noun, field, path }) => {
        const found = faults([path, GONE]);
        if (!fieldOf(noun, field)?.optional) expect(found[0]).toBe(`shape ${path}`);
        else expect(found.every((one) => !one.startsWith('shape '))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('reports a field that holds something else', () => {
    fc.assert(
      fc.property(anySpot, fc.constantFrom(null, Number.NaN, {}, 7.5), ({ path }, value) => {
        const found = faults([path, value]);
        expect(found.length).toBeGreaterThan(0);
        for (const one of found) expect(one.startsWith(`shape ${path}`)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('reports a word that its list does not have', () => {
    const closed = spots.filter(({ noun, field }) => Array.isArray(fieldOf(noun, field)?.type));
    fc.assert(
      fc.property(fc.constantFrom(...closed), ({ path }) => {
        expect(faults([path, 'another'])).toEqual([`vocabulary ${path}`]);
      }),
      { numRuns: 40 },
    );
  });

  it('reports a field that no such record has, with the nearest', () => {
    expect(sentence(['quotes.veryWell.speker', 'cnn'])).toBe(
      'veryWell: there is no field "speker"; is it speaker?',
    );
    expect(faults(['quotes.veryWell.cue.colour', 'red'])).toEqual([
      'shape quotes.veryWell.cue.colour',
    ]);
  });

  it('reports an item of a list', () => {
    expect(faults(['parties.thePresidents.members[1]', 7])).toEqual([
      'shape parties.thePresidents.members[1]',
    ]);
    expect(faults(['proposals.lastingPeace.stances[0].position', 'hopes'])).toEqual([
      'vocabulary proposals.lastingPeace.stances[0].position',
    ]);
  });
});

it('says what stands where something else belongs, and what a field may be called', () => {
  const says = (path: string, value: unknown): string => sentence([path, value]);
  expect(says('mentions.p10X.start', 'five')).toBe(
    'p10X: start must be a number, and is the text “five”',
  );
  expect(says('mentions.p10X.start', 'x'.repeat(50))).toBe(
    `p10X: start must be a number, and is the text “${'x'.repeat(40)}”`,
  );
  expect(says('parties.cnn.roles', 1)).toMatch(/; is it role\?$/);
  expect(says(`parties.cnn.role${'z'.repeat(60)}`, 1)).toMatch(
    /^cnn: there is no field "rolez+[^?]*$/,
  );
  expect(says('mentions.p10X.start', [1])).toBe('p10X: start must be a number, and is a list');
  expect(says('mentions.p10X.start', {})).toBe('p10X: start must be a number, and is an object');
  expect(says('mentions.p10X.start', null)).toBe('p10X: start must be a number, and is null');
  expect(says('mentions.p10X.start', 1.5)).toBe('p10X: start must be a number, and is 1.5');
  expect(says('parties.cnn.nam', 'CNN')).toBe('cnn: there is no field "nam"; is it name?');
  expect(says('parties.cnn.kind', 7)).toBe('cnn: kind must be a string, and is 7');
});

it('looks for the nearest field of the first faults only', () => {
  const wide = Object.fromEntries(Array.from({ length: 120 }, (_, i) => [`nam${i}`, i]));
  const found = shape({ name: 'x', ...wide }, { name: { type: 'string' } }, 'a', 'parties.a');
  expect(found[0]?.message).toBe('a: there is no field "nam0"; is it name?');
  expect(found[99]?.message).toMatch(/; is it name\?$/);
  expect(found[100]?.message).toBe('a: there is no field "nam100"');
  expect(found).toHaveLength(120);
});

describe('plain', () => {
  it('copies what JSON can hold, and shares nothing with it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const { value: copy, issues } = plain(value);
        expect(issues).toEqual([]);
        expect(copy).toEqual(value);
        if (typeof value === 'object' && value !== null) expect(copy).not.toBe(value);
      }),
    );
  });

  it('keeps __proto__ a field like any other', () => {
    const { value } = plain(JSON.parse('{"__proto__":{"a":1}}'));
    expect(Object.keys(value as object)).toEqual(['__proto__']);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });

  it('gives up data without end, with one fault', () => {
    const row = Array(1000).fill(0);
    const value = Object.fromEntries(Array.from({ length: 1001 }, (_, i) => [`r${i}`, row]));
    const message = 'data: the data holds more than 1000000 values';
    expect(plain({ wrong: 1n, value }, 'data')).toEqual({
      value: undefined,
      issues: [{ rule: 'plain', path: 'data', message }],
    });
  });

  it('says where something is not plain', () => {
    expect(plain({ a: [{ b: new Map() }] }).issues[0]?.path).toBe('a[0].b');
    expect(plain({ a: 1n }).issues[0]?.message).toBe('a: a bigint is not plain data');
    const deep = (by: number) => Array.from({ length: by }).reduce<unknown>((at) => [at], 1);
    expect(plain(deep(64))).toEqual({ value: deep(64), issues: [] });
    expect(plain(deep(65)).issues).toEqual([
      {
        rule: 'plain',
        path: '[0]'.repeat(64),
        message: `${'[0]'.repeat(64)}: the data is nested too deeply`,
      },
    ]);
  });

  it('says what is not plain, and copies the rest', () => {
    const self: unknown[] = [];
    self.push(self);
    const own: Record<string, unknown> = {};
    own.me = own;
    const hole = [1];
    hole.length = 3;
    const getter = {
      get no(): never {
        throw new Error('no');
      },
    };
    const given = { a: () => 1, b: Symbol('b'), c: self, d: hole, e: new Map(), f: getter, g: own };
    const { value, issues } = plain(given);
    expect(issues.map(({ message }) => message)).toEqual([
      'a: a function is not plain data',
      'b: a symbol is not plain data',
      'c[0]: the data contains itself',
      'd[1]: the list has a hole here',
      'e: an object with a foreign prototype is not plain data',
      'f: this cannot be read',
      'g.me: the data contains itself',
    ]);
    expect(value).toEqual({ c: [undefined], d: [1, undefined], g: {} });
    expect(Object.keys(value as object)).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
    expect(plain(given.a).issues[0]?.message).toBe('the article: a function is not plain data');
  });

  it('takes an object without a prototype, and one of another realm', () => {
    expect(plain(Object.assign(Object.create(null), { a: 1 }))).toEqual({
      value: { a: 1 },
      issues: [],
    });
    expect(plain(runInNewContext('({ a: [1] })'))).toEqual({ value: { a: [1] }, issues: [] });
  });
});

describe('show', () => {
  it('leaves short words as they are, and the middle of long ones out', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (words) => {
        const shown = show(words);
        expect([...shown].length).toBeLessThanOrEqual(60);
        if ([...words].length <= 60 && words.length <= 240) expect(shown).toBe(words);
        expect(/\p{Cs}/u.test(shown)).toBe(false);
      }),
    );
    expect(show('a'.repeat(100))).toBe(`${'a'.repeat(36)} … ${'a'.repeat(20)}`);
  });
});

it('a field of a record that holds nothing is not there, as in JSON', () => {
  const ana = { name: 'Ana', kind: 'person' };
  const { value } = plain({ parties: { ana: { ...ana, role: undefined } } });
  expect(value).toStrictEqual({ parties: { ana } });
});
