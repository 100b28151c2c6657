import { describe, expect, it } from 'vitest';
import { article } from '../../src/article/article.ts';
import { defineArticle } from '../../src/define/defineArticle.ts';
import { faults } from './damage.ts';
import { says } from './small.ts';

const first = {
  date: '2025-03-20',
  concerns: 'cnn',
  field: 'kind',
  was: 'person',
  now: 'media',
  why: 'It is no person.',
};
const draft = (corrections: object): object => ({
  paragraphs: { p1: 'CNN said so.' },
  parties: {
    cnn: { name: 'CNN', kind: 'media', members: ['ana'] },
    ana: { name: 'Ana', kind: 'person' },
  },
  corrections,
});
const said = (corrections: object): readonly string[] => says('correction', draft(corrections));

describe('correction', () => {
  it.each([
    ['one', { a: first }],
    [
      'one of a field that was missing',
      { a: { ...first, field: 'name', was: undefined, now: 'CNN' } },
    ],
    [
      'one of a field that is gone',
      { a: { ...first, field: 'role', was: 'boss', now: undefined } },
    ],
    ['one of a list, as JSON', { a: { ...first, field: 'members', was: '[]', now: '["ana"]' } }],
    ['two in turn', { a: { ...first, now: 'group' }, b: { ...first, was: 'group' } }],
    [
      'two in time order, whatever the order of writing',
      {
        b: { ...first, date: '2025-03-21', was: 'group' },
        a: { ...first, now: 'group' },
      },
    ],
  ])('takes %s', (_, corrections) => {
    expect(said(corrections)).toEqual([]);
  });

  it.each([
    [
      'what does not stand there',
      { ...first, now: 'group' },
      'a: kind was corrected to “group”, and cnn has “media”',
    ],
    [
      'nothing where there is something',
      { ...first, now: undefined },
      'a: kind was corrected to nothing, and cnn has “media”',
    ],
    [
      'a field that is not there',
      { ...first, field: 'record.kind' },
      'a: no party has a field “record.kind”',
    ],
    [
      'a field of no record',
      { ...first, field: '__proto__' },
      'a: no party has a field “__proto__”',
    ],
    [
      'a field inside one that has none',
      { ...first, field: 'kind.is' },
      'a: no party has a field “kind.is”',
    ],
    [
      'a field inside a list',
      { ...first, field: 'members.0' },
      'a: no party has a field “members.0”',
    ],
    [
      'a field that is absent',
      { ...first, field: 'role' },
      'a: role was corrected to “media”, and cnn has nothing',
    ],
    ['the same', { ...first, was: 'media' }, 'a: it changes nothing'],
  ])('refuses one to %s', (_, row, message) => {
    expect(said({ a: row })).toEqual([message]);
  });

  it.each([
    ['record.verdict', 'exact', 'unverified', []],
    [
      'record.verdict',
      'exact',
      'altered',
      ['record.verdict was corrected to “altered”, and said has “unverified”'],
    ],
    ['cue.exact', 'a', 'b', ['cue.exact was corrected to “b”, and said has nothing']],
    ['record.none', 'a', 'b', ['no quotation has a field “record.none”']],
    ['record.verdict.none', 'a', 'b', ['no quotation has a field “record.verdict.none”']],
  ] as const)('follows a field into what it holds: %s', (field, was, now, messages) => {
    const quotes = { said: { paragraph: 'p1', exact: 'so', speaker: 'ana' } };
    const one = { ...first, concerns: 'said', field, was, now };
    expect(says('correction', { ...draft({ a: one }), quotes })).toEqual(
      messages.map((message) => `a: ${message}`),
    );
  });

  it('refuses one that does not begin where the one before it ended', () => {
    expect(said({ a: { ...first, now: 'group' }, b: first })).toEqual([
      'a: kind was corrected to “group”, and the correction "b" begins with “person”',
    ]);
  });

  it('leaves dates, ids and order to their own rules', () => {
    const row = { id: 'late', ...first, field: 'name', now: 'CNN' };
    const rows = (...changes: readonly object[]): object =>
      Object.fromEntries(changes.map((change, i) => [`c${i}`, { ...row, id: `c${i}`, ...change }]));
    expect(faults(['corrections', rows({})])).toEqual([]);
    expect(faults(['corrections', rows({ date: 'soon' })])).toEqual([
      'chronology corrections.c0.date',
    ]);
    expect(faults(['corrections', rows({ concerns: 'bbc' })])).toEqual([
      'reference corrections.c0.concerns',
    ]);
    expect(faults(['corrections', rows({ source: 'cnn' })])).toEqual([
      'reference corrections.c0.source',
    ]);
    const turned = rows({ was: 'X' }, { date: '2025-03-19', now: 'X' });
    expect(faults(['corrections', turned])).toContain('order corrections.c1');
  });

  it('is held by the compiler: the record is there', () => {
    expect(() =>
      defineArticle({
        paragraphs: { p1: 'CNN said so.' },
        parties: { cnn: { name: 'CNN', kind: 'media' } },
        // @ts-expect-error ✗ there is no record "bbc"
        corrections: { a: { ...first, concerns: 'bbc' } as const },
      }),
    ).toThrow('there is no record "bbc"');
  });
});

it('a path into a field that has a dot where none belongs is no field', () => {
  const { id } = article.quotes.veryWell;
  const row = { id: 'c0', concerns: id, field: 'record.le.vel', was: 'A', now: 'B' };
  const dated = { ...row, date: '2025-03-19', why: 'it was wrong' };
  expect(faults(['corrections', { c0: dated }])).toEqual(['correction corrections.c0.field']);
});
