import { describe, expect, it } from 'vitest';
import { defineArticle } from '../../src/define/defineArticle.ts';
import { verifyQuote } from '../../src/verify/verifyQuote.ts';

const article = defineArticle({
  paragraphs: { p1: 'The door is open', p2: '“Shut it now,” Ana said' },
  parties: { ana: { name: 'Ana Ruiz', kind: 'person' } },
  quotes: { shut: { paragraph: 'p2', exact: 'Shut it now,', speaker: 'ana' } },
});

const quoteAtEdge = defineArticle({
  paragraphs: { p1: '“Shut it now,” Ana said “and lock it well”' },
  parties: { ana: { name: 'Ana Ruiz', kind: 'person' } },
  quotes: {
    shut: { paragraph: 'p1', exact: 'Shut it now,', speaker: 'ana' },
    lock: { paragraph: 'p1', exact: 'and lock it well', speaker: 'ana' },
  },
});

it('takes any part of a quotation in a script without spaces, and no other', () => {
  const japan = defineArticle({
    paragraphs: { p1: '首相は「私たちは戦争を望みません」と述べた' },
    parties: { ana: { name: '首相', kind: 'person' } },
    quotes: { war: { paragraph: 'p1', exact: '私たちは戦争を望みません', speaker: 'ana' } },
  });
  expect(verifyQuote(japan, '戦争を望みません').verdict).toBe('verbatim');
  expect(verifyQuote(japan, '私たちは戦争を望みます').verdict).toBe('altered');
  expect(verifyQuote(japan, '首相は').verdict).toBe('unquoted');
  expect(verifyQuote(japan, '猫').verdict).toBe('absent');
});

describe('the edges of an article', () => {
  it('compares words beyond a quotation at its very beginning or end', () => {
    const kinds = (claimed: string) =>
      verifyQuote(quoteAtEdge, claimed).differences.map(({ kind }) => kind);
    expect(kinds('Please Shut it now')).toEqual(['added', 'kept']);
    expect(kinds('and lock it well today')).toEqual(['kept', 'added']);
  });

  it('judges words before its first and behind its last', () => {
    expect(verifyQuote(article, 'And the door is open').verdict).not.toBe('verbatim');
    expect(verifyQuote(article, 'Ana said so loudly').verdict).not.toBe('verbatim');
    expect(verifyQuote(article, 'The door is shut').verdict).not.toBe('verbatim');
    expect(verifyQuote(article, 'The door is open').verdict).toBe('unquoted');
  });

  it('knows a frozen party again, and reads a party that may change anew', () => {
    for (const _ of [1, 2]) {
      expect(verifyQuote(article, 'Shut it now', { speaker: 'Ruiz' }).speaker.verdict).toBe(
        'right',
      );
    }
    const open = structuredClone(article) as { parties: { ana: { name: string } } };
    const said = () =>
      verifyQuote(open as never, 'Shut it now', { speaker: 'Eve Lind' }).speaker.verdict;
    expect(said()).not.toBe('right');
    open.parties.ana.name = 'Eve Lind';
    expect(said()).toBe('right');
  });

  it('takes null for no options, and refuses what is no text', () => {
    expect(verifyQuote(article, 'Shut it now', null as never).verdict).toBe('verbatim');
    const wrong = new TypeError('verifyQuote: claimed words and speaker must be strings.');
    expect(() => verifyQuote(article, 7 as never)).toThrow(wrong);
    expect(() => verifyQuote(article, 'x', { speaker: 7 as never })).toThrow(wrong);
    expect(() => verifyQuote({} as never, 'x')).toThrow(/^verifyQuote takes an article/);
  });
});
