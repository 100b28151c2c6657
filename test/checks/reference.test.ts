import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { authored } from '../../src/article/authored.ts';
import { nouns } from '../../src/checks/nouns.ts';
import { isReference, type KnownIds, reference } from '../../src/checks/reference.ts';
import { walk } from '../../src/checks/walk.ts';
import { faults, GONE, sentence } from './damage.ts';

const spots = nouns
  .flatMap((noun) => [...walk(authored[noun], noun)])
  .filter(({ field, value }) => typeof value === 'string' && isReference(field));

describe('reference', () => {
  it('reports every id that is no record’s, where it stands', () => {
    fc.assert(
      fc.property(fc.constantFrom(...spots), ({ path, field }) => {
        const found = faults([path, 'nobodyAtAll']);
        expect(found).toContain(`reference ${path}`);
        // What named it may have been the only one to do so, and a statement’s list may lack it.
        const others = found.filter((one) => one !== `reference ${path}`);
        const kinds =
          field === 'party' ? /^(?:orphan|order|attribution) / : /^(?:orphan|attribution) /;
        for (const one of others) expect(one).toMatch(kinds);
      }),
      { numRuns: 80 },
    );
  });

  it.each([
    ['quotes.veryWell.speaker', 'ballInCourt'],
    ['mentions.p13Jeddah.place', 'cnn'],
    ['times.today.anchoredTo', 'cnn'],
    ['quotes.veryWell.record.source', 'sourceToCnn'],
    ['timeline.envoyPost.statement', 'veryWell'],
  ])('reports at %s a record of another noun', (path, id) => {
    expect(faults([path, id])).toContain(`reference ${path}`);
  });

  it('reports a publisher that is no party', () => {
    expect(faults(['provenance.publisher', 'kyivPots'])).toEqual([
      'reference provenance.publisher',
    ]);
    expect(sentence(['provenance.publisher', 'kyivPots'])).toBe(
      'provenance: there is no party "kyivPots"; is it "kyivPost"?',
    );
  });

  it('reports every reference to a record that is gone', () => {
    const found = faults(['parties.cnn', GONE]);
    expect(found).toContain('reference quotes.veryWell.attribution[1].party');
    expect(found).toContain('reference mentions.p11Cnn.party');
    expect(found).toContain('reference sources.cnnReport.publisher');
    expect(found).toContain('reference statements.sourceToCnn.audience[0]');
    expect(found.every((one) => one.startsWith('reference '))).toBe(true);
  });

  it('does not call ids of records wrong that are not there to be asked', () => {
    expect(faults(['parties', GONE])).toEqual(['shape parties']);
    expect(faults(['parties', 'a text'])).toEqual(['shape parties']);
    expect(faults(['quotes', []])).toEqual(['shape quotes']);
    expect(faults(['times', null])).toEqual(['shape times']);
    expect(faults(['paragraphs', GONE])).toEqual(['shape paragraphs']);
  });
});

it('looks for the nearest id of the first faults only', () => {
  const rows = Object.fromEntries(
    Array.from({ length: 120 }, (_, i) => [`m${i}`, { id: `m${i}`, party: 'ann' }]),
  );
  const none = Object.fromEntries(nouns.map((noun) => [noun, new Set<string>()]));
  const known = { ...none, parties: new Set(['ana']) } as unknown as KnownIds;
  const found = reference(rows, 'mentions', known);
  expect(found[0]?.message).toBe('m0: there is no party "ann"; is it "ana"?');
  expect(found.at(-1)?.message).toBe('m119: there is no party "ann"');
  expect(found).toHaveLength(120);
});
