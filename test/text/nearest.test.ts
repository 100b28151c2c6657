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
    expect(nearest(`marcoRubio${'x'.repeat(200)}kyivPost`.repeat(9), IDS)).toBe('marcoRubio');
    expect(nearest(`${'x'.repeat(97)}CO${'alJazeera'.repeat(9)}`, ['CO', 'OC'])).toBe('CO');
    expect(nearest(`${'x'.repeat(98)}alJazeera`, ['kyivPost', 'alJazeera'])).toBe('alJazeera');
    expect(nearest(`${'x'.repeat(99)}alJazeera`, ['kyivPost', 'alJazeera'])).toBe('kyivPost');
  });

  it('gives one of the candidates, whatever the word, and none when there are none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string()), (one, candidates) => {
        const found = nearest(one, candidates);
        if (candidates.length === 0) expect(found).toBeUndefined();
        else expect(candidates).toContain(found);
      }),
    );
  });
});
