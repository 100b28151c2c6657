import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { authored } from '../../src/article/authored.ts';
import { checkArticle } from '../../src/checks/checkArticle.ts';
import { nouns } from '../../src/checks/nouns.ts';
import { damaged, faults, GONE, sentence, short } from './damage.ts';

const paths = nouns.flatMap((noun) => Object.keys(authored[noun]).map((id) => `${noun}.${id}`));
const record = fc.constantFrom(...paths);

describe('id', () => {
  it('reports a record that calls itself otherwise', () => {
    fc.assert(
      fc.property(record, (path) => {
        expect(faults([`${path}.id`, 'another'])).toEqual([`id ${path}.id`]);
      }),
      { numRuns: 60 },
    );
  });

  it('reports a record under another key, and every id that no longer leads to it', () => {
    fc.assert(
      fc.property(record, (path) => {
        const [noun = '', id = ''] = path.split('.');
        const copy = damaged() as Record<string, Record<string, unknown>>;
        const rows = Object.entries(copy[noun] ?? {});
        copy[noun] = Object.fromEntries(
          rows.map(([key, row]) => [key === id ? 'renamed' : key, row]),
        );
        const found = short(checkArticle(copy));
        expect(found[0]).toBe(`id ${noun}.renamed.id`);
        for (const one of found.slice(1)) expect(one).toMatch(/^reference /);
      }),
      { numRuns: 60 },
    );
  });

  it.each(['Upper', '1st', 'with space', 'a-b', '__proto__', ''])('reports the id “%s”', (id) => {
    const copy = damaged() as { skips: Record<string, unknown> };
    const row = { id, paragraph: 'p17', start: 0, end: 3, exact: 'You', why: 'a test' };
    Object.defineProperty(copy.skips, id, { value: row, enumerable: true });
    expect(short(checkArticle(copy))).toEqual([`id skips.${id}`]);
  });

  it('reports an id that two records have', () => {
    const copy = (from: string): unknown => (damaged() as never)[from];
    const place = { ...(copy('places') as Record<string, object>).world, id: 'cnn' };
    expect(faults(['places.cnn', place])).toEqual(['id places.cnn']);
    expect(sentence(['places.cnn', place])).toBe('the id "cnn" already belongs to another record');
  });

  it('takes ids that objects have by nature', () => {
    const row = {
      id: 'constructor',
      paragraph: 'p17',
      start: 49,
      end: 54,
      exact: 'Enter',
      why: 'a test',
    };
    expect(faults(['skips.skipEnter', GONE], ['skips.constructor', row])).toEqual([]);
    expect(faults(['quotes.veryWell.speaker', 'constructor'])).toEqual([
      'reference quotes.veryWell.speaker',
    ]);
  });

  it('keeps silent of records that are gone', () => {
    expect(faults(['skips.skipCtrl', GONE])).toEqual([]);
  });
});
