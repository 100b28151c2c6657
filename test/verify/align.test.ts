import { expect, it } from 'vitest';
import { tokens } from '../../src/text/tokens.ts';
import { align } from '../../src/verify/align.ts';
import { pageOf } from '../../src/verify/page.ts';
import type { Question } from '../../src/verify/question.ts';
import { verifyQuote } from '../../src/verify/verifyQuote.ts';
import { weigh } from '../../src/verify/weigh.ts';
import { resolvedArticle } from '../support/resolvedArticle.ts';

const laid = (text: string, claimed: string) => {
  const article = resolvedArticle({ paragraphs: { p1: text } });
  const page = pageOf(article);
  const claim = weigh(tokens(claimed), page.counts);
  const question: Question = { ...page, article, claimed, claim, speaker: '', named: [] };
  const { blocks, weight } = align(question, { from: 0, to: page.printed.length });
  const rows = blocks.map(({ from, to, at, upTo, kept }) => [
    page.printed
      .slice(from, to)
      .map((word) => word.text)
      .join(' '),
    claim
      .slice(at, upTo)
      .map((word) => word.text)
      .join(' '),
    kept,
  ]);
  return { rows, weight };
};

it('keeps the same words in the order of both', () => {
  expect(laid('then we all agree today', 'we now agree').rows).toEqual([
    ['we', 'we', true],
    ['all', 'now', false],
    ['agree', 'agree', true],
  ]);
});

it('keeps the words that weigh most', () => {
  expect(laid('the peace of the sea of the land', 'peace the').rows[0]).toEqual([
    'peace',
    'peace',
    true,
  ]);
  expect(laid('the sea, the peace', 'peace the').rows).toEqual([
    ['peace', 'peace', true],
    ['', 'the', false],
  ]);
});

it('keeps words close together, but for an ellipsis', () => {
  expect(laid('war x y z war and peace', 'war and peace').rows).toEqual([
    ['war and peace', 'war and peace', true],
  ]);
  expect(laid('war x y z war and peace', 'war … peace').rows.map(([ours]) => ours)).toEqual([
    'war',
    'and',
    'peace',
  ]);
});

it('keeps an ellipsis of the article once', () => {
  expect(laid('war … want … peace', 'war … peace').rows).toEqual([
    ['war …', 'war …', true],
    ['want …', '', false],
    ['peace', 'peace', true],
  ]);
});

it('lays other words beside as many', () => {
  expect(laid('we agree on that today', 'they do agree on this').rows).toEqual([
    ['we', 'they do', false],
    ['agree on', 'agree on', true],
    ['that', 'this', false],
  ]);
});

it('tells words with another capital, but for a letter in brackets', () => {
  expect(laid('we Agree on it', 'We agree [O]n it').rows).toEqual([
    ['we Agree', 'We agree', false],
    ['on it', 'On it', true],
  ]);
});

it('finds what is too long to compare where all its words follow each other', () => {
  const words = Array.from({ length: 3600 }, (_, i) => `w${i}`);
  const [exact, part] = [`${words.join(' ')},`, words.slice(90, 3500)];
  const article = resolvedArticle({
    paragraphs: { p1: `“${exact}” Ana said.`, p2: words.toReversed().join(' ') },
    parties: { ana: { name: 'Ana', kind: 'person' } },
    quotes: { one: { paragraph: 'p1', exact, speaker: 'ana' } },
  });
  const read = (claimed: string) => {
    const { verdict, extent, folds, reasons, summary } = verifyQuote(article, claimed);
    return [verdict, extent ?? summary, ...folds, ...reasons].join(' ');
  };
  expect(read(`"${exact}"`)).toBe('verbatim complete');
  expect(read(part.join(' '))).toBe('verbatim fragment');
  expect(read(part.join('  '))).toBe('typographic fragment spaces');
  expect(read(exact.replace(',', '.'))).toBe('typographic complete finalPunctuation');
  expect(read(part.toReversed().join(' '))).toMatch(/^unquoted/);
  expect(read(exact.replace('w7 ', 'W7 '))).toMatch(/^altered.* case$/);
  const without = exact.replace('w7 ', '');
  const late = exact.replace('w3598 ', '').replace(',', '.');
  for (const claimed of [exact.replace('w7 ', 'x '), without, `x ${exact}`, late]) {
    expect(read(claimed)).toBe('absent Too long to compare.');
  }
  expect(read(`${exact} x`)).not.toMatch(/^(?:verbatim|typographic)/);
  expect(read('x')).toBe('absent Not found in the article.');
});

it('finds the first place of a long claim that has all its words', () => {
  const exact = `${'a '.repeat(4000)}b`;
  const article = resolvedArticle({
    paragraphs: { p1: `“${exact}”` },
    parties: { ana: { name: 'Ana', kind: 'person' } },
    quotes: { one: { paragraph: 'p1', exact, speaker: 'ana' } },
  });
  expect(verifyQuote(article, exact.slice(400)).verdict).toBe('verbatim');
});

it('gives up what is too long', () => {
  const long = 'a '.repeat(3200);
  expect(laid(long, `b ${long}`)).toEqual({ rows: [], weight: 0 });
});

it('keeps the later of the same word in a claim, where that stands closer', () => {
  expect(laid('I said we agree', 'I say that. I said we agree').rows.at(-1)).toEqual([
    'I said we agree',
    'I said we agree',
    true,
  ]);
});

it('lays no sign beside a word', () => {
  expect(laid('we agree on that', 'we agree!').rows).toEqual([
    ['we agree', 'we agree', true],
    ['', '!', false],
  ]);
});

it('adds a sign before the words of a claim, and takes none of the article for it', () => {
  expect(laid('we agree on full peace', '— full peace').rows).toEqual([
    ['', '–', false],
    ['full peace', 'full peace', true],
  ]);
});

it('finds a long claim in a book, and gives up on one in another order', () => {
  const words = Array.from({ length: 120 }, (_, i) => `w${i}`);
  const article = resolvedArticle({
    paragraphs: { p1: `${'a '.repeat(90_000)}${words.join(' ')}` },
  });
  expect(verifyQuote(article, `${words.join(' ')}.`).verdict).toBe('unquoted');
  expect(verifyQuote(article, words.toReversed().join(' ')).summary).toBe('Too long to compare.');
  expect(verifyQuote(article, `${words.join(' ')} zzz`).summary).toBe('Too long to compare.');
});

it('finds words in a book, outside quotations first', () => {
  const article = resolvedArticle({
    paragraphs: { p1: `“we AGREE” ${'a '.repeat(300_000)}We agree. We agree` },
    parties: { ana: { name: 'Ana', kind: 'person' } },
    quotes: { one: { paragraph: 'p1', exact: 'we AGREE', speaker: 'ana' } },
  });
  expect(verifyQuote(article, 'we agree').verdict).toBe('unquoted');
});

it('finds words in a book', () => {
  const article = resolvedArticle({ paragraphs: { p1: `${'a '.repeat(300_000)}b c` } });
  expect(verifyQuote(article, 'b c').verdict).toBe('unquoted');
});

it('takes a quotation without words, in a paragraph without any', () => {
  const article = resolvedArticle({
    paragraphs: { p1: '“’”', p2: 'Ana said: “we agree”' },
    parties: { ana: { name: 'Ana', kind: 'person' } },
    quotes: {
      none: { paragraph: 'p1', exact: '’', speaker: 'ana' },
      one: { paragraph: 'p2', exact: 'we agree', speaker: 'ana' },
    },
  });
  expect(verifyQuote(article, 'we agree').quote?.id).toBe('one');
});
