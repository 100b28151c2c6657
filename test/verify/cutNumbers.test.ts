import { expect, it } from 'vitest';
import { defineArticle } from '../../src/define/defineArticle.ts';
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
  ['It fell to −5 degrees', 'It fell to 5 degrees'],
  ['we lost profits of -3.5 percent', 'we lost profits of 3.5 percent'],
  ['profits of +5% in a year', 'profits of 5% in a year'],
  ['we have 5–6 men', 'we have 6 men'],
  ['we have 5–6 men', 'we have 5'],
  ['won 3–0 and paid', 'won 0 and paid'],
  ['it costs £1/2 each', 'it costs 2 each'],
  ['we go 24/7 now', 'we go 24'],
  ['some 1 200 people came', 'some 200 people came'],
  ['some 1\u00a0200 people came here', 'some 1 people came here'],
  ['it cost $5m, then fell 50% more', 'it cost 5m, then'],
  ['it cost $5m, then fell 50% more', 'then fell 50'],
  ['we use C++ or C#', 'we use C'],
  ['we use C++ or C#', 'we use C+'],
  ['please e-mail ana@bo.org today', 'please e-mail ana'],
  ['a non-aggression pact it is', 'aggression pact it is'],
])('“%s”: a number, a name or a word is not cut: “%s” is altered', (words, claimed) => {
  expect(of(words, claimed).verdict).toBe('altered');
});

it.each([
  ['saw eight boats', 'saw several boats', ['number', 'wording']],
  ['saw eight boats', 'saw zero boats', ['number', 'wording']],
  ['saw hundreds of boats', 'saw thousands of boats', ['number', 'wording']],
  ['saw a dozen boats', 'saw many boats', ['number', 'wording', 'insertion']],
  ['the eighteenth boat sank', 'the other boat sank', ['number', 'wording']],
  ['his fortieth boat sank', 'his new boat sank', ['number', 'wording']],
  ['a warning to the town', 'a warning for the town', ['wording']],
  ['a warning to the town', 'a warning forth the town', ['wording']],
  ['we sink the boat', 'we tend the boat', ['wording']],
])('“%s” is not “%s”: %j', (words, claimed, reasons) => {
  expect(reasons).toContain(of(words, claimed).reasons[0]);
  expect(of(words, claimed).reasons.includes('number')).toBe(reasons.includes('number'));
});

it('a cut number alone is altered or absent, never verbatim', () => {
  expect(of('It fell to −5 degrees', '5 degrees').reasons).toEqual(['number', 'wording']);
  expect(of('some 1 200 people came', 'some 1').verdict).toBe('absent');
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

it('what a number loses is grave', () => {
  expect(of('It fell to −5 degrees', 'It fell to 5 degrees')).toMatchObject({
    reasons: ['number', 'wording'],
    severity: 'high',
  });
  expect(of('it cost $5m, then fell 50% more', 'then fell 50').reasons[0]).toBe('number');
  expect(of('please e-mail ana@bo.org today', 'please e-mail ana').reasons).toEqual(['wording']);
  expect(of('a non-aggression pact it is', 'aggression pact it is')).toMatchObject({
    reasons: ['wording'],
    severity: 'medium',
  });
  expect(of('it was −18 °C at night', 'it was −18 °F at night').severity).toBe('high');
});

it.each([
  ['It costs €5 million a year', 'It costs €5', 'million'],
  ['We lost 2 hundred thousand euros', 'We lost 2', 'hundred'],
  ['up 20 per cent again', 'up 20', 'per'],
  ['up 20 percent again', 'up 20', 'percent'],
  ['up 20 % again', 'up 20', '%'],
  ['it fell to minus 5 degrees', '5 degrees', 'minus'],
  ['it takes 5 to 6 per day', '6 per day', 'to'],
  ['it takes 5 to 6 per day', 'it takes 5', 'to'],
  ['it takes two or three days', 'three days', 'or'],
  ['if so, it costs €5 million', 'it costs €5', 'if'],
])('“%s”: “%s” leaves out “%s”', (words, claimed, turn) => {
  const { verdict, extent, leavesOut, summary } = of(words, claimed);
  expect([verdict, extent]).toEqual(['verbatim', 'fragment']);
  expect(leavesOut.find((left) => left.turn)?.turn).toBe(turn);
  expect(summary).toContain('leaving out “');
});

it.each([
  ['In 2025 300 people came', '300 people came'],
  ['he went to Bonn with 3 men', 'with 3 men'],
])('“%s”: “%s” loses nothing of its number', (words, claimed) => {
  expect(of(words, claimed).leavesOut.some(({ turn }) => turn)).toBe(false);
});

it('what is left out of the middle of a number is grave', () => {
  expect(of('We lost 2 million euros there', 'We lost 2 euros there')).toMatchObject({
    reasons: ['number', 'omission'],
    severity: 'high',
  });
  expect(of('it takes 3 to 4 years', 'it takes 3 years').reasons).toEqual(['number', 'omission']);
  expect(of('it takes 3 to 4 years', 'it takes 4 years').reasons).toEqual(['number', 'omission']);
  expect(of('we promised 1,200 new jobs', 'we promised jobs').reasons).toEqual(['omission']);
  expect(of('we saw two and left early', 'we saw two early').reasons).toEqual(['omission']);
  expect(of('we left the bank two days ago', 'we left two days ago').reasons).toEqual(['omission']);
  expect(of('we won 3 for now', 'we won for now').reasons).toEqual(['omission']);
});

it('a space inside a number and its sign is no other number', () => {
  expect(of('it is 12.5% of all we have', 'it is 12.5 % of all we have').reasons).toEqual([
    'wording',
  ]);
  expect(of('it was −18 °C at night', 'it was −18°C at night').reasons).toEqual(['wording']);
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
