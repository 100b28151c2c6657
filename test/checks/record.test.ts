import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { authored } from '../../src/article/authored.ts';
import { isReworded } from '../../src/checks/isReworded.ts';
import { sameWords } from '../../src/checks/sameWords.ts';
import type { Quote } from '../../src/model/quote.ts';
import { type Damage, faults, GONE } from './damage.ts';
import { says } from './small.ts';

const quotes: readonly Quote[] = Object.values(authored.quotes);
const seen = quotes.filter(({ record }) => record.verdict !== 'unverified');

describe('record', () => {
  it('reports another verdict, but for a translation that may be any', () => {
    const verdict = fc.constantFrom('exact', 'fragment', 'altered', 'paraphrase', 'unverified');
    fc.assert(
      fc.property(fc.constantFrom(...quotes), verdict, ({ id, record }, other) => {
        fc.pre(record.verdict !== other);
        const found = faults([`quotes.${id}.record.verdict`, other]);
        const both = ['exact', 'fragment'];
        // A whole sentence is a fragment too, and differences that lead to other words alter them.
        if (other === 'fragment' && both.includes(record.verdict)) return;
        if (other === 'exact' && id === 'veryWell') return; // all that was seen
        if (other === 'altered' && record.verdict === 'paraphrase') return;
        if (other === 'paraphrase' && ['altered', 'translation'].includes(record.verdict)) return;
        expect(found.length).toBe(1);
        expect(found[0]).toMatch(`record quotes.${id}.record.`);
      }),
      { numRuns: 60 },
    );
  });

  it('reports a wording that is gone', () => {
    fc.assert(
      fc.property(fc.constantFrom(...seen), ({ id }) => {
        expect(faults([`quotes.${id}.record.wording`, GONE])).toEqual([
          `record quotes.${id}.record.wording`,
        ]);
      }),
      { numRuns: 20 },
    );
  });

  it('reports a wording with other words', () => {
    const same = seen.filter(({ record }) =>
      ['exact', 'fragment', 'altered'].includes(record.verdict),
    );
    fc.assert(
      fc.property(fc.constantFrom(...same), fc.nat(), ({ id, text }, n) => {
        const words = text.match(/\p{L}+/gu) ?? [];
        const word = words[n % words.length] ?? '';
        const damage: Damage = [
          `quotes.${id}.record.wording`,
          (wording: string) =>
            wording.replace(new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'gu'), 'other'),
        ];
        const found = faults(damage);
        expect(found.length).toBe(1);
        expect(found[0]).toMatch(`record quotes.${id}.record.`);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['quotes.energyCeasefire.record.differences', GONE, ''],
    ['quotes.energyCeasefire.record.differences', [], ''],
    ['quotes.energyCeasefire.record.differences', [{ kind: 'added', quoted: 'peace' }], ''],
    ['quotes.energyCeasefire.record.differences', [{ kind: 'added', quoted: 'The' }], ''],
    ['quotes.energyCeasefire.record.differences', [{ kind: 'added', quoted: 'nothing' }], '[0]'],
    ['quotes.energyCeasefire.record.differences', [{ kind: 'missing', primary: 'the' }], ''],
    ['quotes.ballInCourt.record.differences[0].primary', 'never', '[0]'],
    ['quotes.ballInCourt.record.differences[1].quoted', 'ours', '[1]'],
    ['quotes.ballInCourt.record.differences[1].quoted', GONE, '[1]'],
    ['quotes.ballInCourt.record.differences[0].quoted', 'ball', '[0]'],
    ['quotes.saferPlace.record.differences', [{ kind: 'missing', primary: 'Epic' }], ''],
  ])('reports %s made %j', (path, value, at) => {
    const [, id = ''] = path.split('.');
    expect(faults([path, value])).toEqual([`record quotes.${id}.record.differences${at}`]);
  });

  it.each([
    ['conditionsToStudy', 'wording', 'conditions that need to be studied', 'wording'],
    ['conditionsToStudy', 'source', 'kremlinNewsConference', 'source'],
    ['conditionsToStudy', 'differences', [], 'differences'],
    ['conditionsToStudy', 'level', 'A', 'level'],
    ['veryWell', 'level', 'unverified', 'level'],
  ])('%s: reports %s %j', (id, field, value, at) => {
    expect(faults([`quotes.${id}.record.${field}`, value])).toEqual([
      `record quotes.${id}.record.${at}`,
    ]);
  });
});

describe('sameWords', () => {
  it.each([
    ['the door is open', 'Well, the door is open. Come in.', 'part'],
    ['The door is open', 'The door is open.', 'whole'],
    ['the door is open,', 'The door is open.', 'whole'],
    ['it’s “open”', 'So it\'s "open" now', 'part'],
    ['yes', 'Yes! I say yes again', 'whole'],
    ['The door is open!', 'The door is open! And so on.', 'whole'],
    ['the door is closed', 'The door is open.', undefined],
    ['door', 'doors', undefined],
    ['the Door', 'the door', undefined],
    ['', 'the door', undefined],
  ])('“%s” in “%s” is %s', (text, wording, expected) => {
    expect(sameWords(text, wording)).toBe(expected);
  });
});

it('reports a fragment to which words were added, or in which they were changed', () => {
  const wording = 'Then we said that the door is open now.';
  const fragment = (differences: readonly object[]) =>
    says('record', {
      paragraphs: { p1: 'Ana: “the door is open”.' },
      parties: { ana: { name: 'Ana', kind: 'person' } },
      quotes: {
        q: {
          paragraph: 'p1',
          exact: 'the door is open',
          speaker: 'ana',
          record: { verdict: 'fragment', level: 'A', wording, differences },
        },
      },
    });
  expect(fragment([])).toEqual([]);
  expect(fragment([{ kind: 'missing', primary: 'now' }])).toEqual([]);
  const wrong = 'q: the verdict is “fragment”, and yet words were added or changed';
  expect(fragment([{ kind: 'changed', primary: 'now', quoted: 'open' }])).toEqual([wrong]);
  expect(fragment([{ kind: 'added', quoted: 'open' }])).toEqual([wrong]);
});

describe('isReworded', () => {
  const word = fc.constantFrom('a', 'b', 'c', 'd');
  const words = fc.array(word, { minLength: 1, maxLength: 8 });
  const step = fc.record({
    kind: fc.constantFrom('missing', 'added', 'changed'),
    at: fc.nat({ max: 8 }),
    to: fc.constantFrom('x', 'y'),
  });

  it('takes differences made step by step, from left to right', () => {
    fc.assert(
      fc.property(words, fc.array(step, { minLength: 1, maxLength: 4 }), (from, steps) => {
        const to: string[] = [];
        const differences: { kind: never; primary?: string; quoted?: string }[] = [];
        const at = new Map(steps.map((one) => [one.at, one]));
        from.forEach((primary, i) => {
          const one = at.get(i);
          if (one?.kind !== 'missing') to.push(one?.kind === 'changed' ? one.to : primary);
          if (one?.kind === 'added') to.push(one.to);
          if (one === undefined) return;
          differences.push({
            kind: one.kind as never,
            ...(one.kind !== 'added' && { primary }),
            ...(one.kind !== 'missing' && { quoted: one.to }),
          });
        });
        fc.pre(differences.length > 0 && to.length > 0);
        expect(isReworded(from.join(' '), to.join(' '), differences)).toBe(true);
        expect(isReworded(from.join(' '), `${to.join(' ')} z`, differences)).toBe(false);
      }),
    );
  });

  it('ends on long texts, and takes them as they are', () => {
    const long = 'a '.repeat(3000);
    const differences = [{ kind: 'missing', primary: 'a' } as const];
    expect(isReworded(long, `${long}b`, differences)).toBe(true);
  });

  it('uses up all differences', () => {
    const missing = (primary: string) => [{ kind: 'missing', primary } as const];
    expect(isReworded('a b c', 'a b', missing('a'))).toBe(false);
    expect(isReworded('a b c d', 'a d', missing('b c'))).toBe(true);
    expect(isReworded('a', '', missing('a'))).toBe(true);
  });
});
