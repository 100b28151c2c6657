import { expect, it } from 'vitest';
import type { Article } from '../../src/core.ts';
import { verifyQuote as verify } from '../../src/core.ts';
import { article, verifyQuote } from '../../src/index.ts';

const words = 'a possible peace deal';
const edited = (text: string): Article =>
  ({
    ...article,
    paragraphs: { ...article.paragraphs, p2: { ...article.paragraphs.p2, text } },
  }) as Article;

it('answers from the paragraphs that it is given, whatever it read before', () => {
  expect(verifyQuote(words).verdict).toBe('unquoted');
  expect(verify(edited('Several aspects were negotiated.'), words).verdict).toBe('absent');
  expect(verify(article, words).verdict).toBe('unquoted');
});

it('answers from quotations as they are now', () => {
  const mine = JSON.parse(JSON.stringify(article)) as Article & { quotes: Record<string, unknown> };
  expect(verify(mine, 'Historic! Epic!').verdict).toBe('verbatim');
  delete mine.quotes.historicEpic;
  expect(verify(mine, 'Historic! Epic!').verdict).toBe('unquoted');
});
