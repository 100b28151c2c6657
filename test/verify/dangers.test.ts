import { describe, expect, it } from 'vitest';
import type { Alteration } from '../../src/model/verification.ts';
import { verifyQuote } from '../../src/verify/verifyQuote.ts';
import { ourArticle } from '../support/ourArticle.ts';
import type { Resolved } from '../support/resolvedArticle.ts';
import { resolvedArticle } from '../support/resolvedArticle.ts';

/** An article of these quotations, each in a paragraph of its own. */
function saying(words: readonly string[]): Resolved {
  const ids = words.map((_, i) => `p${i + 1}`);
  return resolvedArticle({
    paragraphs: Object.fromEntries(words.map((exact, i) => [ids[i], `Ana said: “${exact}”`])),
    parties: { ana: { name: 'Ana', kind: 'person' } },
    quotes: Object.fromEntries(
      words.map((exact, i) => [`q${i + 1}`, { paragraph: `p${i + 1}`, exact, speaker: 'ana' }]),
    ),
  });
}

const ana = saying([
  'Not all immigrants are criminals.',
  'No deal is better than a bad deal.',
  'I never said we lost.',
  'It is not cheap, but we can pay.',
  'Temperatures fell to −5 degrees.',
  'Profits rose +5% and cost £3.5m – a record.',
  'We know that 5 > 3, and that x ≠ y.',
  'It is unlikely that she resigns.',
  'We are able to help the town.',
  'We have hardly any fuel and few friends.',
  'Growth slowed in the first quarter.',
  'The steel of this bridge is safe.',
]);

const others = saying([
  'Das Gesetz kommt nicht vor Ostern – aber es kommt',
  'So gut wie fertig ist der Haushalt',
  'Nous n’augmenterons pas les impôts, sauf en cas de crise.',
  'L’accord est signé, mais il reste deux points.',
  'No subiremos el precio del agua, pero habrá cortes',
  'Зброя є, але її мало',
  'Ми не здамо міста, якщо партнери не зупинять допомогу',
  'Wir schließen keine Schulen in der Stadt',
  'I will pay, provided that the court agrees.',
  'She denied that dozens of people died.',
  'Nobody in the cabinet wants this war.',
]);

const answer = (article: Resolved, claimed: string) => {
  const { verdict, reasons, severity } = verifyQuote(article, claimed);
  return [verdict, reasons[0], severity];
};

it('a quotation and two words more is altered, and three are another sentence', () => {
  const short = saying(['no regrets']);
  expect(answer(short, 'I have no regrets')).toEqual(['altered', 'insertion', 'medium']);
  expect(answer(short, 'I have had no regrets')).toEqual(['absent', undefined, undefined]);
});

it('two words more may part the words of a quotation', () => {
  // Words that stand four times weigh half of one that is new.
  const common = saying(['the door', 'the door, the door, the door']);
  expect(answer(common, 'the zebra door giraffe')[0]).toBe('altered');
  expect(answer(common, 'the zebra door giraffe lion')[0]).toBe('absent');
});

const cut = saying([
  'I do not in any way support this plan.',
  'We will not rush half-built plans through.',
  'We will not raise taxes but cut spending.',
  'We asked not for peace; the town wants a pause.',
  'The plant lost $41 million last year.',
]);

it.each([
  ['I … support this plan.', 'negation'],
  ['I do [...] support this plan.', 'negation'],
  ['We will … through.', 'negation'],
  ['The plant lost $41 … last year.', 'number'],
])('an ellipsis may not hide what turns its sentence: %s', (claimed, reason) => {
  expect(answer(cut, claimed)).toEqual(['altered', reason, 'high']);
});

it.each([
  'I do not … support this plan.',
  '… support this plan.',
  'The plant lost $41 …',
  '… million last year.',
  'I do …',
  'We will … cut spending.',
  'We asked … a pause.',
  'The plant lost … last year.',
])('an ellipsis may leave out the rest: %s', (claimed) => {
  expect(answer(cut, claimed)).toEqual(['verbatim', undefined, undefined]);
});

it('another party’s name in the first place is a swapped name', () => {
  const danny = saying(['Danny will say that he meant to shoot.']);
  expect(answer(danny, 'Ana will say that he meant to shoot.')[1]).toBe('name');
  expect(answer(danny, 'He will say that he meant to shoot.')[1]).toBe('wording');
  expect(answer(danny, 'ana will say that he meant to shoot.')[1]).toBe('wording');
  expect(answer(ourArticle, 'Rubio negotiations will begin immediately')[1]).toBe('name');
});

it('an article is no name, nor is what describes somebody unnamed', () => {
  const hague = resolvedArticle({
    paragraphs: { p1: 'Ana said: “A plan was made for us all.”' },
    parties: {
      ana: { name: 'Ana', kind: 'person' },
      hague: { name: 'The Hague', kind: 'government' },
      aides: { name: 'Some aides', kind: 'group', named: false },
    },
    quotes: { plan: { paragraph: 'p1', exact: 'A plan was made for us all.', speaker: 'ana' } },
  });
  expect(answer(hague, 'The plan was made for us all.')[1]).toBe('wording');
  expect(answer(hague, 'Some plan was made for us all.')[1]).toBe('wording');
  expect(answer(hague, 'Hague plan was made for us all.')[1]).toBe('name');
});

it('a claim that begins with other words behind a “never” denies it', () => {
  const checked = saying(['He was never once checked at the gate.', 'Nothing new was said today.']);
  expect(answer(checked, 'always checked at the gate.')).toEqual(['altered', 'negation', 'high']);
  expect(answer(checked, 'Everything new was said today.')[1]).toBe('negation');
  const outside = resolvedArticle({
    paragraphs: { p1: 'It was never “a good idea for us all”, but “one more plan”.' },
    parties: { ana: { name: 'Ana', kind: 'person' } },
    quotes: {
      idea: { paragraph: 'p1', exact: 'a good idea for us all', speaker: 'ana' },
      plan: { paragraph: 'p1', exact: 'one more plan', speaker: 'ana' },
    },
  });
  expect(answer(outside, 'one good idea for us all')[1]).not.toBe('negation');
});

it('a contraction of “I” is no name', () => {
  const best = saying(['It is the best that I have seen in years.']);
  expect(answer(best, 'It is the best that I’ve seen in years.')[1]).toBe('wording');
  expect(answer(best, 'It is the best that Bo’s seen in years.')[1]).toBe('name');
});

it('an apostrophe that is lost denies all the same', () => {
  const said = saying(['I won’t say more, I can’t afford it.', 'We pay for it, and that is all.']);
  expect(answer(said, 'I wont say more, I cant afford it.')).toEqual([
    'altered',
    'wording',
    'medium',
  ]);
  expect(answer(said, 'We dont pay for it, and that is all.')[1]).toBe('negation');
});

it('what an editor puts in brackets is no name', () => {
  expect(answer(ana, '[The] steel of this bridge is safe.')[1]).not.toBe('name');
  expect(answer(ana, 'The steel of [But] this bridge is safe.')[1]).toBe('insertion');
  expect(answer(ana, 'The steel of But this bridge is safe.')[1]).toBe('name');
});

it('a splice may be joined by a word, not by two', () => {
  const two = saying(['a calculated breach of trust', 'not shown a shred of remorse']);
  const joined = (joint: string) =>
    answer(two, `a calculated breach of trust ${joint} not shown a shred of remorse`)[1];
  expect(['and', 'but'].map(joined)).toEqual(['splice', 'splice']);
  expect(['then', 'and so'].map(joined)).not.toContain('splice');
});

describe('the gravest change is named', () => {
  it.each<[string, Alteration, string]>([
    ['All immigrants are criminals.', 'negation', 'high'],
    ['Immigrants are criminals.', 'negation', 'high'],
    ['Deal is better than a bad deal.', 'negation', 'high'],
    ['We lost.', 'negation', 'high'],
    ['We can pay.', 'case', 'low'],
    ['Temperatures fell to 5 degrees', 'number', 'high'],
    ['Profits rose -5%', 'number', 'high'],
    ['Profits rose 5%', 'number', 'high'],
    ['Profits rose +5 and cost £3.5m', 'number', 'high'],
    ['Profits rose +5% and cost $3.5m', 'number', 'high'],
    ['Profits rose +5% and cost £3.5m, a record', 'punctuation', 'low'],
    ['Profits rose +5%, and cost £3.5m', 'punctuation', 'low'],
    ['We know that 5 < 3', 'number', 'high'],
    ['and that x = y', 'number', 'high'],
    ['It is likely that she resigns.', 'negation', 'high'],
    ['We are unable to help the town.', 'negation', 'high'],
    ['We have any fuel and few friends.', 'negation', 'high'],
    ['Growth slowed in the second quarter.', 'number', 'high'],
    ['Growth slowed in the fourth quarter.', 'number', 'high'],
    ['The steel of this bridge is unsafe.', 'wording', 'medium'],
  ])('%s', (claimed, reason, severity) => {
    expect(answer(ana, claimed)).toEqual(['altered', reason, severity]);
  });

  it.each([
    'Das Gesetz kommt vor Ostern',
    'So gut wie nicht fertig ist der Haushalt',
    'Nous augmenterons les impôts',
    'L’accord n’est pas signé',
    'Subiremos el precio del agua',
  ])('in another language: %s', (claimed) => {
    expect(answer(others, claimed)).toEqual(['altered', 'negation', 'high']);
  });
});

describe('who counts with “one”', () => {
  it.each([
    ['one deal is better than a bad deal', true],
    ['The steel of no two parts is safe.', true],
    ['The steel of no one is safe.', false],
  ])('%s', (claimed, isNumber) => {
    expect(verifyQuote(ana, claimed).reasons.includes('number')).toBe(isNumber);
  });
});

describe('a negation is found in a short claim', () => {
  it.each([
    'we do not support it',
    'we don’t support it',
    'there are not any issues',
    'there aren’t any issues',
    'conflict does not need to end',
    'conflict doesn’t need to end',
    'does not have huge upside',
    'doesn’t have huge upside',
  ])('%s', (claimed) => {
    expect(answer(ourArticle, claimed)).toEqual(['altered', 'negation', 'high']);
  });
});

describe('a contraction is no negation more or less', () => {
  const nunez = saying([
    'We don’t trust her',
    'We cannot pay so much',
    'They won’t come back here',
    'We can’t promise the same next year, but we’ll try.',
    'Nobody has asked the neighbours',
    'No enormous deals once peace is there',
  ]);
  it.each([
    'We do not trust her',
    'We can’t pay so much',
    'They will not come back here',
    'we will try',
    'No one has asked the neighbours',
    'No enormous deals when peace is there',
  ])('%s', (claimed) => {
    expect(answer(nunez, claimed)).toEqual(['altered', 'wording', 'medium']);
  });
  it.each(['We do trust her', 'We can pay so much', 'we won’t try'])(
    'but is here: %s',
    (claimed) => {
      expect(answer(nunez, claimed)).toEqual(['altered', 'negation', 'high']);
    },
  );
});

describe('a splice is named, however short one part is', () => {
  const words = Object.values(ourArticle.quotes).map(({ text }) => text.replace(/[.,]$/, ''));
  const pairs = words
    .filter((one) => one !== 'very well')
    .flatMap((one) => [`${one} … very well`, `very well ${one}`, `${one}. very well`]);

  it.each([...pairs, 'ball is in Russia’s court … Historic!', 'Epic! ball is in Russia’s court'])(
    '%s',
    (claimed) => {
      const { verdict, reasons, severity } = verifyQuote(ourArticle, claimed);
      expect([verdict, reasons.includes('splice'), severity]).toEqual(['altered', true, 'high']);
    },
  );

  it('also where both sentences begin with the same word', () => {
    const hill = saying(['I never said that,', 'I said the port is tired.']);
    const { quotes, reasons } = verifyQuote(hill, 'I never said that. I said the port is tired.');
    expect([quotes.length, ...reasons]).toEqual([2, 'splice']);
  });

  it('but two words from the middle of a sentence are none', () => {
    expect(verifyQuote(ourArticle, 'ball is in Russia’s court to discuss').reasons).not.toContain(
      'splice',
    );
  });
});

describe('what a fragment leaves out can turn its meaning', () => {
  it.each([
    ['all immigrants are criminals.', 'not', ana],
    ['any fuel', 'hardly', ana],
    ['she resigns', 'unlikely', ana],
    ['Das Gesetz kommt nicht vor Ostern', 'aber', others],
    ['Schulen in der Stadt', 'keine', others],
    ['les impôts, sauf en cas de crise', "n'augmenterons", others],
    ['L’accord est signé', 'mais', others],
    ['No subiremos el precio del agua', 'pero', others],
    ['Зброя є', 'але', others],
    ['Ми не здамо міста', 'якщо', others],
    ['I will pay', 'provided', others],
    ['dozens of people died', 'denied', others],
    ['in the cabinet', 'nobody', others],
  ] as const)('%s', (claimed, turn, article) => {
    const { verdict, extent, leavesOut } = verifyQuote(article, claimed);
    expect([verdict, extent, leavesOut[0]?.turn ?? leavesOut[1]?.turn]).toEqual([
      'verbatim',
      'fragment',
      turn,
    ]);
  });
});
