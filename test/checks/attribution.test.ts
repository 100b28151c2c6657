import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { authored } from '../../src/article/authored.ts';
import type { Quote } from '../../src/model/quote.ts';
import { faults, GONE, sentence } from './damage.ts';

const quotes: readonly Quote[] = Object.values(authored.quotes);
const anyQuote = fc.constantFrom(...quotes);
const parties = Object.keys(authored.parties);
const first = (path: string) => (found: readonly string[]) => found.includes(`attribution ${path}`);

describe('attribution', () => {
  it('reports two speakers that are swapped', () => {
    fc.assert(
      fc.property(anyQuote, anyQuote, (one, other) => {
        fc.pre(one.speaker !== other.speaker);
        const found = faults(
          [`quotes.${one.id}.speaker`, other.speaker],
          [`quotes.${other.id}.speaker`, one.speaker],
        );
        const expected = [one, other].flatMap(({ id }) => [
          `attribution quotes.${id}.attribution[0].party`,
          `attribution quotes.${id}.speaker`,
        ]);
        const holders = found.filter((fault) => fault.includes('.holders'));
        expect([...found].sort()).toEqual([...expected, ...holders].sort());
      }),
      { numRuns: 40 },
    );
  });

  it('reports a speaker that is another party', () => {
    fc.assert(
      fc.property(anyQuote, fc.constantFrom(...parties), ({ id, speaker }, other) => {
        fc.pre(other !== speaker);
        const found = faults([`quotes.${id}.speaker`, other]);
        expect(first(`quotes.${id}.attribution[0].party`)(found)).toBe(true);
        expect(first(`quotes.${id}.speaker`)(found)).toBe(true);
        for (const fault of found) expect(fault).toMatch(`attribution quotes.${id}.`);
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ['no step at all', [['quotes.veryWell.attribution', []]], 'quotes.veryWell.attribution'],
    [
      'a relay first',
      [['quotes.veryWell.attribution', (steps: object[]) => [...steps].reverse()]],
      'quotes.veryWell.attribution[0].role',
    ],
    [
      'a second voice',
      [['quotes.veryWell.attribution[1].role', 'voice']],
      'quotes.veryWell.attribution[1].role',
    ],
    [
      'words in another paragraph',
      [['quotes.veryWell.attribution[1].anchor', { ...authored.mentions.p5AlJazeera }]],
      'quotes.veryWell.attribution[1].anchor',
      'shape',
    ],
    [
      'no words where the text is said to have them',
      [['quotes.veryWell.attribution[1].anchor', GONE]],
      'quotes.veryWell.attribution[1].anchor',
    ],
    [
      'words that name somebody else',
      [['mentions.p11Cnn.party', 'telegram']],
      'quotes.veryWell.attribution[1].anchor',
    ],
    [
      'a mention that is dropped',
      [['mentions.p10He', GONE]],
      'quotes.saferPlace.attribution[0].anchor',
    ],
    [
      'nothing to inherit from',
      [['quotes.negotiationsBegin.attribution[1].party', 'cnn']],
      'quotes.negotiationsBegin.attribution[1]',
    ],
    [
      'a cue in another paragraph',
      [['quotes.veryWell.cue', authored.quotes.ballInCourt.cue]],
      'quotes.veryWell.cue',
    ],
    [
      'a cue inside the quotation',
      [['quotes.veryWell.cue', { paragraph: 'p11', start: 95, end: 99, exact: 'very' }]],
      'quotes.veryWell.cue',
    ],
    [
      'the speaker as a holder',
      [['quotes.veryWell.holders', ['russianSource']]],
      'quotes.veryWell.holders[0]',
    ],
    [
      'a statement by another',
      [['statements.sourceToCnn.speaker', 'kremlin']],
      'quotes.veryWell.speaker',
    ],
    [
      'a statement that misses a quotation',
      [['statements.dmitrievPost.quotes', ['saferPlace']]],
      'statements.dmitrievPost.quotes',
    ],
    [
      'a statement with a quotation too much',
      [['statements.dmitrievPost.quotes', ['saferPlace', 'historicEpic', 'veryWell']]],
      'statements.dmitrievPost.quotes[2]',
    ],
    [
      'a statement with its quotations in another order',
      [['statements.dmitrievPost.quotes', ['historicEpic', 'saferPlace']]],
      'statements.dmitrievPost.quotes',
    ],
    [
      'a statement with a quotation twice',
      [['statements.dmitrievPost.quotes', ['saferPlace', 'historicEpic', 'historicEpic']]],
      'statements.dmitrievPost.quotes',
    ],
  ] as const)('reports %s', (_, damage, path, rule: string = 'attribution') => {
    const found = faults(...damage);
    expect(found.some((fault) => fault.startsWith(`${rule} ${path}`))).toBe(true);
    const allowed = new RegExp(`^(?:${rule}|attribution|orphan|order) `);
    for (const fault of found) expect(fault).toMatch(allowed);
  });

  it('reports a quotation that is put into another statement', () => {
    const others = Object.values(authored.statements);
    fc.assert(
      fc.property(anyQuote, fc.constantFrom(...others), ({ id, statement, speaker }, other) => {
        fc.pre(statement !== other.id);
        const found = faults([`quotes.${id}.statement`, other.id]);
        expect(first(`statements.${other.id}.quotes`)(found)).toBe(true);
        expect(first(`quotes.${id}.speaker`)(found)).toBe(other.speaker !== speaker);
      }),
      { numRuns: 30 },
    );
  });

  it('says who is who', () => {
    expect(sentence(['quotes.veryWell.speaker', 'cnn'])).toBe(
      'veryWell: the voice is "russianSource", and the speaker is "cnn"; they are one',
    );
    expect(sentence(['quotes.veryWell.attribution[1].anchor', GONE])).toBe(
      'veryWell: no words are given that name "cnn"; point at them, or say inherited or inferred',
    );
  });
});
