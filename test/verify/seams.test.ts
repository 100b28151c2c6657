import { expect, it } from 'vitest';
import { defineArticle } from '../../src/define/defineArticle.ts';
import { isSeam } from '../../src/verify/isSeam.ts';
import { verifyQuote } from '../../src/verify/verifyQuote.ts';

const of = (words: string, claimed: string) => {
  const article = defineArticle({
    paragraphs: { p1: `Ana said: “${words}”.` },
    parties: { ana: { name: 'Ana', kind: 'person' } },
    quotes: { said: { paragraph: 'p1', exact: words, speaker: 'ana' } },
  } as never);
  return verifyQuote(article as never, claimed);
};

it.each([
  ['It fell to −5 degrees', '5 degrees'],
  ['profits of -3.5 percent', '3.5 percent'],
  ['profits of +5% in a year', '5% in a year'],
  ['we have 5–6 men', '6 men'],
  ['we have 5–6 men', 'we have 5'],
  ['won 3–0 and paid', '0 and paid'],
  ['costs £1/2 each', '2 each'],
  ['we go 24/7 now', 'we go 24'],
  ['some 1 200 people came', '200 people came'],
  ['some 1\u00a0200 people came', 'some 1'],
  ['it cost $5m, then fell 50% more', '5m, then'],
  ['it cost $5m, then fell 50% more', 'then fell 50'],
  ['we use C++ or C#', 'we use C'],
  ['we use C++ or C#', 'we use C+'],
  ['please e-mail ana@bo.org today', 'please e-mail ana'],
  ['a non-aggression pact it is', 'aggression pact it is'],
])('“%s”: a number, a name or a word is not cut: “%s” is not verbatim', (words, claimed) => {
  expect(of(words, claimed).verdict).toBe('altered');
});

it.each([
  ['It fell to −5 degrees', 'to −5 degrees'],
  ['He left—five men stayed—and wept', 'five men stayed'],
  ['He left—5 men stayed—and wept', '5 men stayed'],
  ['In 2025—that year—we won', 'In 2025'],
  ['In 2025 300 people came', '300 people came'],
  ['some 1 200 people came', '1 200 people'],
  ['world today!😀 yes', 'world today'],
  ['it cost $5m, then fell 50% more', '$5m, then fell 50%'],
  ['we use C++ or C#', 'C++ or C#'],
])('“%s”: what is whole is verbatim: “%s”', (words, claimed) => {
  expect(of(words, claimed).verdict).toBe('verbatim');
});

it('what a number loses is grave, what a word loses is not', () => {
  expect(of('It fell to −5 degrees', '5 degrees')).toMatchObject({
    reasons: ['number'],
    severity: 'high',
  });
  expect(of('it cost $5m, then fell 50% more', 'then fell 50').reasons).toEqual(['number']);
  expect(of('please e-mail ana@bo.org today', 'please e-mail ana')).toMatchObject({
    reasons: ['punctuation'],
    severity: 'low',
  });
});

it('a sign more is told where the article ends with the quotation', () => {
  const article = defineArticle({
    paragraphs: { p1: 'Ana said: “We shall go on”' },
    parties: { ana: { name: 'Ana', kind: 'person' } },
    quotes: { said: { paragraph: 'p1', exact: 'We shall go on', speaker: 'ana' } },
  });
  expect(verifyQuote(article, 'We shall go on #').reasons).toEqual(['punctuation']);
  expect(verifyQuote(article, 'We shall go on #1').verdict).toBe('altered');
});

it('a seam has both its sides', () => {
  const seams = [...'a −5 b'].flatMap((_, at) => (isSeam('a −5 b', at) ? at : []));
  expect(seams).toEqual([3]);
  expect([0, 1, 2, 3].map((at) => isSeam('5%', at))).toEqual([false, true, false, false]);
});
