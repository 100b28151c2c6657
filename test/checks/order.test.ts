import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { authored } from '../../src/article/authored.ts';
import { checkArticle } from '../../src/checks/checkArticle.ts';
import { defineArticle } from '../../src/define/defineArticle.ts';
import { damaged, faults, sentence, short } from './damage.ts';
import { says } from './small.ts';

type Rows = Record<string, unknown>;
const ORDERED = [
  'parties',
  'places',
  'statements',
  'quotes',
  'times',
  'mentions',
  'proposals',
  'readings',
  'claims',
] as const;

/** The records with the last one put first. */
const turned = (rows: Rows): Rows => Object.fromEntries(Object.entries(rows).toReversed());

describe('order', () => {
  it.each(ORDERED)('reports %s turned around', (noun) => {
    const found = faults([noun, turned]);
    expect(found.some((one) => one.startsWith(`order ${noun}.`))).toBe(true);
    expect(found.every((one) => /^(?:order|attribution statements\.)/.test(one))).toBe(true);
  });

  it('takes a quotation by its own words, not by its cue before them', () => {
    const quotes = {
      first: { paragraph: 'p1', exact: 'One', speaker: 'ana' },
      second: {
        ...{ paragraph: 'p1', exact: 'Two', speaker: 'ana' },
        cue: { paragraph: 'p1', exact: 'says', nth: 1 },
      },
    };
    const draft = {
      paragraphs: { p1: 'Ana says, and says: “One” and “Two”.' },
      parties: { ana: { name: 'Ana', kind: 'person' } },
      quotes,
    };
    expect(says('order', draft)).toEqual([]);
    expect(Object.keys(defineArticle(draft as never).quotes)).toEqual(['first', 'second']);
  });

  it('reports a record that was moved to the end', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(authored.quotes).slice(0, -1)), (id) => {
        const found = faults([
          'quotes',
          ({ [id]: one, ...others }: Rows) => ({ ...others, [id]: one }),
        ]);
        expect(found[0]).toBe(`order quotes.${id}`);
      }),
      { numRuns: 20 },
    );
  });

  it('reports an event before an earlier one, and says by what it is ordered', () => {
    const change = ['timeline.riyadhTalks.date', '2026-02-18'] as const;
    expect(faults(change)).toEqual([
      'order timeline.jeddahMeeting',
      'chronology timeline.riyadhTalks.status',
    ]);
    expect(sentence(change)).toBe(
      'jeddahMeeting: by its date it comes before “riyadhTalks”, and stands behind it',
    );
  });

  it('blames nobody for a date that is none, and compares the events beside it', () => {
    const none = ['timeline.trumpPutinCall.date', '18.3.2025'] as const;
    expect(faults(none)).toEqual(['chronology timeline.trumpPutinCall.date']);
    expect(faults(none, ['timeline.ceasefirePush.date', '2001'])).toContain(
      'order timeline.ceasefirePush',
    );
  });

  it('reports paragraphs in another order by their text', () => {
    expect(short(checkArticle(damaged(['paragraphs', turned])))).toContain('digest text');
  });

  it('takes records on the same words, and sources, in any order', () => {
    expect(faults(['sources', turned])).toEqual([]);
    const swap = ({ saferPlace, historicEpic, ...others }: Rows): Rows => {
      const ids = Object.entries(others);
      return Object.fromEntries([
        ...ids.slice(0, 4),
        ['saferPlace', saferPlace],
        ['historicEpic', historicEpic],
        ...ids.slice(4),
      ]);
    };
    expect(faults(['quotes', swap])).toEqual([]);
  });
});
