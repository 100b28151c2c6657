import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/text/nearest.ts';

const IDS = [
  'donaldTrump',
  'vladimirPutin',
  'volodymyrZelensky',
  'marcoRubio',
  'kirillDmitriev',
  'whiteHouse',
  'alJazeera',
  'kyivPost',
];
const id = fc.constantFrom(...IDS);

describe('nearest', () => {
  it('finds an id that is written right', () => {
    fc.assert(
      fc.property(id, (one) => {
        expect(nearest(one, IDS)).toBe(one);
      }),
    );
  });

  it('takes what shares more, not what is short; of those that share as much, the shortest', () => {
    expect(nearest('rubi', ['ri', 'marcoRubio'])).toBe('marcoRubio');
    expect(nearest('cnn', ['cnnInternational', 'cnn'])).toBe('cnn');
  });

  it('finds an id whatever the case it is written in', () => {
    fc.assert(
      fc.property(id, (one) => {
        expect(nearest(one.toUpperCase(), IDS)).toBe(one);
      }),
    );
    expect(nearest('CNN', ['cnn', 'kyivPost'])).toBe('cnn');
    expect(nearest('Ball in court', ['veryWell', 'ballInCourt'])).toBe('ballInCourt');
    expect(nearest('date', ['DATE', 'SET'])).toBe('DATE');
  });

  it('finds an id with one letter changed, dropped, doubled, or two swapped', () => {
    const slip = fc.constantFrom(
      (text: string, at: number) => `${text.slice(0, at)}x${text.slice(at + 1)}`,
      (text: string, at: number) => text.slice(0, at) + text.slice(at + 1),
      (text: string, at: number) => text.slice(0, at + 1) + text.slice(at),
      (text: string, at: number) =>
        text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2),
    );
    fc.assert(
      fc.property(id, slip, fc.nat(), (one, how, n) => {
        expect(nearest(how(one, n % one.length), IDS)).toBe(one);
      }),
      { numRuns: 500 },
    );
  });

  it('reads the start of what is too long for an id', () => {
    const long = `${'marcoRubio'.repeat(9)}${'x'.repeat(9)}kyivPost`;
    expect(nearest(long.repeat(9), ['kyivPost', 'marcoRubio'.repeat(9)])).toBe(
      'marcoRubio'.repeat(9),
    );
    const filled = (many: number): string => `${'x'.repeat(many)}alJazeera`;
    expect(nearest(filled(75), ['alJazeeraalJazeeraalJazeera', filled(90)])).toBe(filled(90));
    const start = (many: number): string => 'ab'.repeat(50).slice(0, many);
    expect(nearest(`${start(99)}${'CO'.repeat(99)}`, ['CO'.repeat(50)])).toBeUndefined();
  });

  it('gives a candidate that shares more than a little, whatever the word, or none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string()), (one, candidates) => {
        const found = nearest(one, candidates);
        if (found !== undefined) expect(candidates).toContain(found);
      }),
    );
    expect(nearest('cnn', [])).toBeUndefined();
  });

  it.each([
    ['zz', 'alJazeera'],
    ['qqqq', 'cnn'],
    ['foo', 'role'],
    ['object', 'government'],
    ['nobody', 'nord'],
    ['eva', 'ana'],
    ['tim', 'tom'],
    ['comment', 'statement'],
    ['p9', 'p1'],
    ['', 'cnn'],
    ['', ''],
  ])('says nothing of %s beside %s', (word, other) => {
    expect(nearest(word, [other])).toBeUndefined();
  });

  it.each([
    ['ann', 'ana'],
    ['spaeker', 'speaker'],
    ['plase', 'place'],
    ['kirilDmitriev', 'kirillDmitriev'],
    ['whitehouse', 'whiteHouse'],
    ['quote', 'quotes'],
    ['putin', 'vladimirPutin'],
    ['Trump', 'donaldTrump'],
  ])('finds for %s the only %s', (word, other) => {
    expect(nearest(word, [other])).toBe(other);
  });
});
