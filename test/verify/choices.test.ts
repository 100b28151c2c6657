import { describe, expect, it } from 'vitest';
import { verifyQuote } from '../../src/verify/verifyQuote.ts';
import { ourArticle } from '../support/ourArticle.ts';
import { resolvedArticle } from '../support/resolvedArticle.ts';

const nested = resolvedArticle({
  paragraphs: {
    p1: 'Ana said: “The old man told me ‘sell the boat now’ and I sold it.” Radio Nord had it.',
    p2: 'Eli said: “sell the boat”.',
  },
  parties: {
    ana: { name: 'Ana Ruiz', kind: 'person' },
    man: { name: 'Old Man', kind: 'person' },
    eli: { name: 'Eli Stone', kind: 'person' },
    nord: { name: 'Radio Nord', kind: 'media' },
  },
  quotes: {
    outer: {
      paragraph: 'p1',
      exact: 'The old man told me ‘sell the boat now’ and I sold it.',
      speaker: 'ana',
      attribution: [
        { party: 'ana', role: 'voice', basis: 'text' },
        { party: 'nord', role: 'relay', basis: 'text' },
      ],
    },
    inner: { paragraph: 'p1', exact: 'sell the boat now', speaker: 'man' },
    other: { paragraph: 'p2', exact: 'sell the boat', speaker: 'eli' },
  },
});

describe('which of several quotations is meant', () => {
  const ids = (claimed: string, speaker?: string) =>
    verifyQuote(nested, claimed, { speaker }).quotes.map(({ id }) => id);
  it('is the inner one of two', () => {
    expect(ids('sell the boat now')).toEqual(['inner']);
    expect(verifyQuote(nested, 'sell the boat now', { speaker: 'Ana Ruiz' })).toMatchObject({
      verdict: 'verbatim',
      speaker: { verdict: 'wrong', said: ['man'] },
    });
  });
  it('is the outer one for words that go beyond the inner', () => {
    expect(ids('told me ‘sell the boat now’')).toEqual(['outer']);
  });
  it('is open between an inner one and another', () => {
    expect(ids('sell the boat')).toEqual(['inner', 'other']);
    expect(verifyQuote(nested, 'sell the boat').verdict).toBe('ambiguous');
  });
  it('is the claimed speaker’s, or that of who passed it on', () => {
    expect(ids('sell the boat', 'Eli')).toEqual(['other']);
    expect(ids('sell the boat', 'Old Man')).toEqual(['inner']);
  });
});

const relayed = resolvedArticle({
  paragraphs: { p1: 'Ana told Radio Nord: “we are ready”. Eli said: “we are ready”.' },
  parties: {
    ana: { name: 'Ana Ruiz', kind: 'person' },
    eli: { name: 'Eli Stone', kind: 'person' },
    nord: { name: 'Radio Nord', kind: 'media' },
  },
  quotes: {
    first: {
      paragraph: 'p1',
      exact: 'we are ready',
      prefix: 'Nord: “',
      speaker: 'ana',
      attribution: [
        { party: 'ana', role: 'voice', basis: 'text' },
        { party: 'nord', role: 'relay', basis: 'text' },
      ],
    },
    second: { paragraph: 'p1', exact: 'we are ready', prefix: 'Eli said: “', speaker: 'eli' },
  },
});

it('a quotation that the claimed speaker passed on goes before one of others', () => {
  const found = verifyQuote(relayed, 'we are ready', { speaker: 'Radio Nord' });
  expect(found.quotes.map(({ id }) => id)).toEqual(['first']);
  expect(found.speaker.verdict).toBe('relay');
});

const speech = resolvedArticle({
  paragraphs: {
    p1: 'It was not so. Ana said: “Never mind the cold wind, we will open the gate for all of you”.',
    p2: 'Eli said: “Enough! We will close the old gate”, and no more.',
    p3: 'She would not “Shut the gate now” at all. Eli said “not now” again.',
    p4: 'Ana said: “I call it ‘home’, and so do you”.',
  },
  parties: {
    ana: { name: 'Ana Ruiz', kind: 'person' },
    eli: { name: 'Eli Stone', kind: 'person' },
  },
  quotes: {
    mind: {
      paragraph: 'p1',
      exact: 'Never mind the cold wind, we will open the gate for all of you',
      speaker: 'ana',
    },
    enough: { paragraph: 'p2', exact: 'Enough! We will close the old gate', speaker: 'eli' },
    shut: { paragraph: 'p3', exact: 'Shut the gate now', speaker: 'ana' },
    notNow: { paragraph: 'p3', exact: 'not now', speaker: 'eli' },
    home: { paragraph: 'p4', exact: 'I call it ‘home’, and so do you', speaker: 'ana' },
  },
});

describe('what was done to a quotation', () => {
  const rows = (claimed: string) => {
    const { verdict, reasons, differences } = verifyQuote(speech, claimed);
    return [
      [verdict, ...reasons].join(' '),
      ...differences.map(
        ({ kind, original, claimed }) => `${kind}: ${original?.exact} | ${claimed?.exact}`,
      ),
    ];
  };
  it('names words that an ellipsis stands for, beside a word that was changed', () => {
    expect(rows('Never mind … we will shut the gate for all')).toEqual([
      'altered wording',
      'kept: Never mind | Never mind',
      'missing: the cold wind, | …',
      'kept: we will | we will',
      'changed: open | shut',
      'kept: the gate for all | the gate for all',
    ]);
  });
  it('is a denial left out right before a capital, inside the quotation only', () => {
    expect(rows('Mind the cold wind')[0]).toBe('altered negation case');
    expect(rows('NEVER mind the cold wind')[0]).toBe('altered case');
    expect(rows('SHUT the gate now')[0]).toBe('altered case');
  });
  it('is nothing where marks stand before a comma inside both', () => {
    expect(rows('call it ‘home’, and so do you')[0]).toBe('verbatim');
  });
  it('is a sign at the end that the quotation has only later', () => {
    const { verdict, folds } = verifyQuote(ourArticle, 'immediately, in the.');
    expect([verdict, ...folds]).toEqual(['typographic', 'finalPunctuation']);
  });
  it('is nothing to a quotation that a long text has among much else', () => {
    const text = `${'Whatever anybody wrote somewhere else about other matters. '.repeat(8)}ball is in Russia’s court`;
    expect(verifyQuote(ourArticle, text).verdict).toBe('absent');
  });
  it('is punctuation behind an ellipsis at the end, which is the sentence’s around it', () => {
    expect(rows('we will open the gate …')[0]).toBe('verbatim');
    expect(rows('we will open the gate …;')[0]).toBe('typographic');
    expect(verifyQuote(speech, 'we will open the gate …;').folds).toEqual(['finalPunctuation']);
  });
});

describe('a splice', () => {
  const reasons = (claimed: string) => {
    const { quotes, reasons } = verifyQuote(speech, claimed);
    return [...quotes.map(({ id }) => id), ...reasons].join(' ');
  };
  it('joins a sentence of one word with words of another quotation', () => {
    expect(reasons('Enough! we will open the gate')).toBe('mind enough splice');
  });
  it('joins the last words of a quotation with the first of another', () => {
    expect(reasons('for all of you Enough!')).toBe('mind enough splice');
    const { differences } = verifyQuote(speech, 'for all of you Enough!');
    expect(differences.map(({ claimed }) => [claimed?.start, claimed?.exact])).toEqual([
      [0, 'for all of you'],
      [15, 'Enough!'],
    ]);
  });
  it('joins a quotation of two words that a word follows', () => {
    expect(reasons('not now for all of you')).toBe('mind notNow splice');
  });
  it('is none when one quotation has all pieces, one of them in an inner one', () => {
    const turned = verifyQuote(nested, 'I sold it sell the boat now');
    expect(turned.reasons).not.toContain('splice');
  });
  it('has a dozen pieces, not dozens', () => {
    const joined = 'for all of you Enough! ';
    expect(reasons(joined.repeat(4))).toBe('mind enough splice');
    expect(verifyQuote(speech, joined.repeat(40)).verdict).toBe('absent');
  });
});

it('the reporter’s words with a gap over a quotation are not the quotation’s', () => {
  const { verdict, quotes, ranges, speaker } = verifyQuote(speech, 'Eli said … and no more');
  expect([verdict, quotes, speaker.said]).toEqual(['unquoted', [], []]);
  expect(ranges.map(({ exact }) => exact)).toEqual(['Eli said', 'and no more']);
});
