import { describe, expect, it } from 'vitest';
import { checkArticle } from '../../src/checks/checkArticle.ts';
import { retired } from '../../src/checks/retired.ts';
import { defineArticle } from '../../src/define/defineArticle.ts';
import { article } from '../../src/index.ts';
import { faults, GONE, sentence } from './damage.ts';

describe('retired ids', () => {
  it.each([
    ['one that moved', { itWentWell: { moved: 'veryWell', since: '0.2.0' } }],
    ['one that was split', { post: { split: ['saferPlace', 'historicEpic'], since: '0.2.0' } }],
    ['none', {}],
  ])('may be %s', (_, retired) => {
    expect(faults(['retired', retired])).toEqual([]);
    const orphans = checkArticle({ ...article, retired });
    expect(orphans).toEqual([]);
  });

  it.each([
    [
      'a record that is not there',
      { old: { moved: 'veryBad', since: '0.2.0' } },
      'old: leads to "veryBad", and there is no such record',
    ],
    [
      'an id that is retired itself',
      { a: { moved: 'b', since: '0.2.0' }, b: { moved: 'veryWell', since: '0.3.0' } },
      'a: leads to "b", which is retired itself; lead to "veryWell" at once',
    ],
    [
      'an id that was split',
      {
        a: { moved: 'b', since: '0.2.0' },
        b: { split: ['cnn', 'russia'], since: '0.3.0' },
      },
      'a: leads to "b", which is retired itself; lead to "cnn" and "russia" at once',
    ],
    ['itself', { a: { moved: 'a', since: '0.2.0' } }, 'a: the id leads to itself'],
    [
      'one record of a split',
      { a: { split: ['cnn', 'cnn'], since: '0.2.0' } },
      'a: a split leads to two records or more; say “moved” for one',
    ],
    [
      'records of two nouns',
      { a: { split: ['cnn', 'veryWell'], since: '0.2.0' } },
      'a: a split leads to records of one noun, and these are party and quotation',
    ],
    [
      'a record, and is one',
      { cnn: { moved: 'x', since: '0.2.0' } },
      'cnn: the id is retired, and a party has it; an id is never used again',
    ],
    [
      'a record, and cannot have been an id',
      { 'A b': { moved: 'x', since: '0.2.0' } },
      '“A b” cannot have been an id: an id is a small letter, then letters and digits',
    ],
    ['no way at all', { a: { since: '0.2.0' } }, 'a: moved is missing'],
    [
      'two ways',
      { a: { split: ['cnn', 'x'], moved: 'cnn', since: '0.2.0' } },
      'a: moved and split are given; an id moves to one record or is split between several',
    ],
    ['a number', { a: 7 }, 'a: an object with fields is expected here'],
    ['nothing known', [], 'retired ids are an object: for each id, what took its place'],
  ])('cannot lead to %s', (_, retired, message) => {
    expect(sentence(['retired', retired])).toBe(message);
    const draft: Parameters<typeof defineArticle>[0] = JSON.parse(
      JSON.stringify({
        paragraphs: { p1: 'No.' },
        parties: { cnn: { name: 'CNN', kind: 'media' }, x: { name: 'X', kind: 'media' } },
        retired,
      }),
    );
    expect(() => defineArticle(draft)).toThrow('retired');
  });

  it('lead round in a circle nowhere', () => {
    const retired = { a: { moved: 'b', since: '1' }, b: { moved: 'a', since: '1' } };
    expect(faults(['retired', retired])).toEqual([
      'retired retired.a.moved',
      'retired retired.b.moved',
    ]);
  });

  it('are not blamed where the records of a noun are not there', () => {
    const retired = { a: { moved: 'veryWell', since: '0.2.0' } };
    expect(faults(['quotes', GONE], ['retired', retired])).not.toContain('retired retired.a.moved');
  });

  it('stay in a defined article, which has the field only where there are some', () => {
    const some = defineArticle({
      paragraphs: { p1: 'No.' },
      retired: { first: { moved: 'p1', since: '0.2.0' } },
    });
    expect(some.retired).toEqual({ first: { moved: 'p1', since: '0.2.0' } });
    expect(Object.isFrozen(some.retired?.first)).toBe(true);
    const none = defineArticle({ paragraphs: { p1: 'No.' } });
    expect('retired' in none).toBe(false);
  });
});

it('of two records with a retired id the first is told of', () => {
  const ana = { name: 'Ana', kind: 'person' };
  const none = Object.fromEntries(Object.keys(article).map((noun) => [noun, {}]));
  const records = { ...none, parties: { twin: ana }, quotes: { twin: {} }, skips: { here: {} } };
  expect(retired({ twin: { moved: 'here', since: '0.2.0' } }, records as never)).toMatchObject([
    { message: expect.stringContaining('and a party has it') },
  ]);
});
