import { describe, expect, it } from 'vitest';
import { verifyQuote } from '../../src/verify/verifyQuote.ts';
import { harbourArticle } from '../support/harbourArticle.ts';
import { ourArticle } from '../support/ourArticle.ts';
import type { Resolved } from '../support/resolvedArticle.ts';
import { resolvedArticle } from '../support/resolvedArticle.ts';

/** The whole answer, in lines: what it rests on, the words of both sides, what is left out, who. */
function read(article: Resolved, claimed: string, speaker?: string): readonly string[] {
  const found = verifyQuote(article, claimed, { speaker });
  const { verdict, quotes, quote, extent, folds, reasons, severity, statements, summary } = found;
  const { verdict: judgement, said, party, holds } = found.speaker;
  return [
    [verdict, ...quotes.map(({ id }) => id), ...statements].join(' '),
    [quote && 'one', extent, severity, ...folds, ...reasons].filter(Boolean).join(' '),
    ...found.differences.map(
      ({ kind, original, claimed }) => `${kind}: ${original?.exact} | ${claimed?.exact}`,
    ),
    ...found.leavesOut.map(({ exact, turn }) => `leaves out: ${exact} | ${turn}`),
    `${judgement}: ${said} | ${party} | ${holds}`,
    summary,
  ];
}

const twice = resolvedArticle({
  paragraphs: {
    p1: 'He said “war and peace and war and peace 👩‍🚀 again”.',
    p2: 'She left.',
  },
  parties: { leo: { name: 'Leo', kind: 'person' } },
  quotes: {
    war: { paragraph: 'p1', exact: 'war and peace and war and peace 👩‍🚀 again', speaker: 'leo' },
  },
});

describe('the whole answer', () => {
  it('for a fragment of one quotation, given to another party', () => {
    expect(read(ourArticle, 'ball is in Russia’s court', 'CNN')).toEqual([
      'verbatim ballInCourt',
      'one complete',
      'kept: ball is in Russia’s court | ball is in Russia’s court',
      'wrong: marcoRubio | cnn | undefined',
      'Verbatim in the article, said by Marco Rubio, not by CNN, but the speaker’s own words were “The ball is now in their court”.',
    ]);
    expect(read(harbourArticle, 'My clients accept', 'Radio Nord')).toEqual([
      'verbatim offer',
      'one fragment',
      'kept: My clients accept | My clients accept',
      'leaves out: the offer if the city pays half. They reject anything else—and they do not bluff. | if',
      'relay: evaLind | radioNord | undefined',
      'Verbatim in the article, said by Eva Lind, passed on by Radio Nord, leaving out “the offer if the city pays half. They reject anything else—and they do not bluff.”.',
    ]);
  });

  it('for words of several quotations', () => {
    expect(read(harbourArticle, 'Enough is enough', 'CNN')).toEqual([
      'ambiguous enoughRuiz enoughONeill',
      '',
      'kept: Enough is enough | Enough is enough',
      'kept: Enough is enough | Enough is enough',
      'wrong: anaRuiz,tomONeill | undefined | undefined',
      'In several quotations, said by Ana Ruiz and Tom O’Neill, not by CNN.',
    ]);
    expect(
      read(harbourArticle, 'accept the offer if the city pays half. the port will not close'),
    ).toEqual([
      'altered portOpen offer',
      'high splice',
      'kept: accept the offer if the city pays half. | accept the offer if the city pays half.',
      'kept: the port will not close | the port will not close',
      'notGiven: anaRuiz,evaLind | undefined | undefined',
      'Altered: the article has “the port will not close before 2031, whatever the owners say” and “My clients accept the offer if the city pays half. They reject anything else—and they do not bluff.”, said by Ana Ruiz and Eva Lind.',
    ]);
  });

  it('for words outside quotation marks', () => {
    expect(read(harbourArticle, 'fell by 12.5 percent last year', 'Harbour Office')).toEqual([
      'unquoted office',
      '',
      'kept: fell by 12.5 percent last year | fell by 12.5 percent last year',
      'right: harbourOffice | harbourOffice | undefined',
      'In the article but not quoted: indirect speech, said by Harbour Office.',
    ]);
    expect(
      read(harbourArticle, 'owners say,” and promised 1,200 new jobs', 'Ana Ruiz'),
      'few of them are hers',
    ).toEqual([
      'unquoted portOpen',
      '',
      'kept: owners say,” and promised 1,200 new jobs | owners say,” and promised 1,200 new jobs',
      'wrong:  | anaRuiz | undefined',
      'In the article but not quoted: the reporter’s words, not by Ana Ruiz.',
    ]);
    expect(read(harbourArticle, 'SUBSCRIBE FOR')).toEqual([
      'unquoted',
      '',
      'kept: SUBSCRIBE FOR | SUBSCRIBE FOR',
      'notGiven:  | undefined | undefined',
      'In the article but not quoted: furniture of the site.',
    ]);
  });

  it('for words that are not there', () => {
    expect(read(harbourArticle, 'zzz', 'Radio Nord')).toEqual([
      'absent',
      '',
      'unknown:  | radioNord | undefined',
      'The article does not have these words.',
    ]);
    expect(read(harbourArticle, '').at(-1)).toBe('No words to look for, or far too many.');
    expect(read(harbourArticle, 'zz\u200Bz').at(-1)).toBe('The claim has invisible characters.');
  });

  it('for altered words, one by one', () => {
    expect(
      read(harbourArticle, 'They reject anything else, and they do bluff', 'Radio Nord'),
    ).toEqual([
      'altered offer',
      'one high negation omission punctuation',
      'kept: They reject anything else | They reject anything else',
      'changed: — | ,',
      'kept: and they do | and they do',
      'missing: not | undefined',
      'kept: bluff | bluff',
      'leaves out: My clients accept the offer if the city pays half. | if',
      'relay: evaLind | radioNord | undefined',
      'Altered: the article has “My clients accept the offer if the city pays half. They reject anything else—and they do not bluff.”, said by Eva Lind, passed on by Radio Nord, leaving out “My clients accept the offer if the city pays half.”.',
    ]);
    expect(read(harbourArticle, 'The port will not Close before 2031').slice(0, 7)).toEqual([
      'altered portOpen',
      'one low case',
      'changed: the | The',
      'kept: port will not | port will not',
      'changed: close | Close',
      'kept: before 2031 | before 2031',
      'leaves out: , whatever the owners say, | undefined',
    ]);
    expect(read(harbourArticle, 'Neveragain without a vote').slice(0, 4)).toEqual([
      'altered toldThem',
      'one medium wording',
      'changed: again | Neveragain',
      'kept: without a vote | without a vote',
    ]);
  });
});

describe('reasons', () => {
  const reasons = (claimed: string, article = harbourArticle) =>
    read(article, claimed)[1]?.replace(/^one /, '');

  it('are in what an ellipsis replaces only when words come with it', () => {
    expect(reasons('the port will … before 2031 whatever the owner say')).toBe(
      'medium wording punctuation',
    );
    expect(reasons('the port … closes before 2031')).toBe('high negation omission');
  });

  it('tell a word written together from a capital, a name from the first word', () => {
    expect(reasons('the port willnot close before 2031')).toBe('high negation wording');
    expect(reasons('today Putin ball is in Russia’s court', ourArticle)).toBe(
      'high name insertion',
    );
    expect(reasons('Today ball is in Russia’s court', ourArticle)).toBe('medium insertion');
  });

  it('are punctuation where only a sign differs, or its place', () => {
    expect(reasons('a well —'), 'a word is cut at its hyphen').toBe('low punctuation');
    expect(reasons('We won 🎉🚢 for now')).toBe('low punctuation');
    expect(reasons('I told them: Never again without a vote. They laughed')).toBe(
      'low punctuation',
    );
  });
});

describe('places', () => {
  const ranges = (claimed: string) =>
    verifyQuote(twice, claimed).ranges.map(({ start, end }) => [start, end]);

  it('are all of one part, and the first of several that follow each other', () => {
    expect(ranges('war and peace')).toEqual([
      [9, 22],
      [27, 40],
    ]);
    expect(ranges('war … peace')).toEqual([
      [9, 12],
      [17, 22],
    ]);
  });

  it('are found where the article itself has a sign that cannot be seen', () => {
    expect(verifyQuote(twice, 'peace 👩‍🚀 again').verdict).toBe('verbatim');
    expect(verifyQuote(twice, 'war 👩‍🚀 again').verdict).toBe('absent');
  });
});

it('takes a number for a number, whatever sign is in it', () => {
  expect(verifyQuote(harbourArticle, 'the port will not close before 2,031').verdict).toBe(
    'altered',
  );
});
