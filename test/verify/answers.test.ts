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
  expect(found.ranges).toEqual(found.differences.flatMap(({ original }) => original ?? []));
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

const edges = resolvedArticle({
  paragraphs: {
    p1: 'Leo said “open doors” she wept and “not yet”. She said that a storm came.',
    p2: 'He cried “no, never again” and “no, never again.” The lamp went “on — off, on – off – now”.',
  },
  parties: {
    leo: { name: 'Leo', kind: 'person' },
    mia: { name: 'Mia Maria Brandt', kind: 'person' },
    pair: { name: 'The pair', kind: 'group', members: ['mia', 'eli'] },
    trio: { name: 'The trio', kind: 'group', members: ['mia', 'nord'] },
    nord: { name: 'Nord One', kind: 'media' },
    eli: { name: 'Eli Stone', kind: 'person' },
  },
  statements: {
    storm: { speaker: 'mia', medium: 'remarks', reported: [{ paragraph: 'p1', exact: ' storm' }] },
  },
  quotes: {
    more: { paragraph: 'p2', prefix: 'and “', exact: 'no, never again.', speaker: 'leo' },
    switch: { paragraph: 'p2', exact: 'on — off, on – off – now', speaker: 'leo' },
    again: { paragraph: 'p2', exact: 'no, never again', speaker: 'leo' },
    open: { paragraph: 'p1', exact: 'open doors', speaker: 'leo' },
    not: {
      paragraph: 'p1',
      exact: 'not yet',
      speaker: 'leo',
      holders: ['mia', 'nord'],
      attribution: [
        { party: 'leo', role: 'voice', basis: 'text' },
        { party: 'nord', role: 'relay', basis: 'text' },
      ],
    },
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
      'In several quotations, and nothing tells which, said by Ana Ruiz and Tom O’Neill, not by CNN.',
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

  it('for several stretches of one speaker, each with its place in the claim', () => {
    const claimed = 'the world has become a much safer place today! Historic! Epic!';
    expect(read(ourArticle, claimed).slice(2, 4)).toEqual([
      'kept: the world has become a much safer place today | the world has become a much safer place today',
      'kept: Historic! Epic! | Historic! Epic!',
    ]);
  });

  it('for words with two gaps, and what stands in them', () => {
    expect(
      read(ourArticle, 'The leaders agreed that … technical negotiations … permanent peace').at(-1),
    ).toMatch(/leaving out “the movement .* as well as” and “on the implementation .* and”\.$/);
  });

  it('with the article before a description small, and no other', () => {
    const by = (name: string) =>
      verifyQuote(
        resolvedArticle({
          paragraphs: { p1: 'It said “we agree”.' },
          parties: { one: { name, kind: 'organization' } },
          quotes: { one: { paragraph: 'p1', exact: 'we agree', speaker: 'one' } },
        }),
        'we agree',
      ).summary;
    expect(by('A witness')).toBe('Verbatim in the article, said by a witness.');
    expect(by('An aide')).toBe('Verbatim in the article, said by an aide.');
    expect(by('The Hague')).toBe('Verbatim in the article, said by The Hague.');
    expect(by('Voice Of The people')).toBe('Verbatim in the article, said by Voice Of The people.');
  });

  it('for words outside quotation marks', () => {
    expect(read(harbourArticle, 'fell by 12.5 percent last year', 'Harbour Office')).toEqual([
      'unquoted office',
      '',
      'kept: fell by 12.5 percent last year | fell by 12.5 percent last year',
      'right: harbourOffice | harbourOffice | undefined',
      'In the article but not quoted: indirect speech, said by Harbour Office.',
    ]);
    expect(read(harbourArticle, 'Ruiz warned that the bridge could collapse.')[2]).toBe(
      'kept: Ruiz warned that the bridge could collapse. | Ruiz warned that the bridge could collapse.',
    );
    expect(
      read(harbourArticle, 'owners say,” and promised 1,200 new jobs', 'Ana Ruiz'),
      'few of them are hers',
    ).toEqual([
      'unquoted portOpen',
      '',
      'kept: owners say,” and promised 1,200 new jobs | owners say,” and promised 1,200 new jobs',
      'wrong:  | anaRuiz | undefined',
      'In the article but only partly quoted, not by Ana Ruiz.',
    ]);
    expect(read(harbourArticle, 'SUBSCRIBE FOR')).toEqual([
      'unquoted',
      '',
      'kept: SUBSCRIBE FOR | SUBSCRIBE FOR',
      'notGiven:  | undefined | undefined',
      'In the article but not quoted: furniture of the site.',
    ]);
    expect(read(harbourArticle, 'last year … SUBSCRIBE FOR')).toEqual([
      'unquoted office',
      '',
      'kept: last year | last year',
      'kept: SUBSCRIBE FOR | SUBSCRIBE FOR',
      'notGiven: harbourOffice | undefined | undefined',
      'In the article but not quoted: indirect speech, said by Harbour Office.',
    ]);
    expect(read(ourArticle, 'JOIN US ON TELEGRAM\nFollow our coverage').slice(2, 4)).toEqual([
      'kept: JOIN US ON TELEGRAM | JOIN US ON TELEGRAM',
      'kept: Follow our coverage | Follow our coverage',
    ]);
  });

  it('for words with other typography', () => {
    expect(read(ourArticle, "ball is in Russia's … court.")).toEqual([
      'typographic ballInCourt',
      'one complete apostrophes finalPunctuation',
      "kept: ball is in Russia’s | ball is in Russia's",
      'kept: court | court',
      'notGiven: marcoRubio | undefined | undefined',
      'In the article but for typography, said by Marco Rubio, but the speaker’s own words were “The ball is now in their court”.',
    ]);
  });

  it('for words that are not there', () => {
    expect(read(harbourArticle, 'zzz', 'Radio Nord')).toEqual([
      'absent',
      '',
      'unknown:  | radioNord | undefined',
      'Not found in the article.',
    ]);
    expect(read(harbourArticle, '').at(-1)).toBe('Not found in the article.');
    expect(read(harbourArticle, 'zz\u200Bz').at(-1)).toBe('The claim has invisible characters.');
  });

  it('for letters in a row, eight and more', () => {
    const verdicts = ['goodand', 'goodandw'].map((claimed) => read(ourArticle, claimed)[0]);
    expect(verdicts).toEqual(['absent', 'altered goodButIssues']);
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
      'one high negation wording',
      'changed: again | Neveragain',
      'kept: without a vote | without a vote',
    ]);
  });
});

describe('the speaker', () => {
  const judged = (article: Resolved, claimed: string, speaker: string) =>
    read(article, claimed, speaker).at(-2);

  it('passed on a splice only if all of it', () => {
    const spliced = 'accept the offer if the city pays half. the port will not close';
    expect(judged(harbourArticle, spliced, 'Radio Nord')).toBe(
      'wrong: anaRuiz,evaLind | radioNord | undefined',
    );
  });

  it('of a part of a splice did not say it alone', () => {
    const spliced = 'accept the offer if the city pays half. the port will not close';
    const said = (speaker: string) => verifyQuote(harbourArticle, spliced, { speaker }).summary;
    expect(said('Ana Ruiz')).toContain('said by Ana Ruiz and Eva Lind, not by Ana Ruiz alone');
    expect(said('Radio Nord')).not.toContain('alone');
  });

  it('said what the statements concerned report, not what others do', () => {
    const twice = resolvedArticle({
      paragraphs: { p1: 'Ana wrote that the bridge is old. Later she said that the port is new.' },
      parties: { ana: { name: 'Ana', kind: 'person' } },
      statements: {
        written: {
          speaker: 'ana',
          medium: 'post',
          reported: [{ paragraph: 'p1', exact: 'the bridge is old' }],
        },
        spoken: {
          speaker: 'ana',
          medium: 'remarks',
          reported: [{ paragraph: 'p1', exact: 'the port is new' }],
        },
      },
      quotes: {},
    });
    const told = (words: string) => verifyQuote(twice, words).statements;
    expect(told('the bridge is old')).toEqual(['written']);
    expect(told('Ana wrote that the bridge')).toEqual([]);
  });

  it('said what is partly quoted, partly reported', () => {
    const both = 'the 30-day ceasefire proposal is good and we absolutely support it';
    const { verdict, statements, speaker } = verifyQuote(ourArticle, both, { speaker: 'Putin' });
    expect([verdict, statements, speaker.verdict]).toEqual(['unquoted', ['putinAnswer'], 'right']);
  });

  it('is nobody in particular where a name fits two', () => {
    expect(judged(harbourArticle, 'whatever the owners say', 'Ruiz')).toBe(
      'unknown: anaRuiz | undefined | undefined',
    );
  });

  it('holds the view only if every member of a group does', () => {
    expect(judged(edges, 'not yet', 'pair')).toBe('wrong: leo | pair | undefined');
    expect(judged(edges, 'not yet', 'trio')).toBe('wrong: leo | trio | true');
    expect(judged(edges, 'not yet', 'nord'), 'who passes it on, above all').toBe(
      'relay: leo | nord | undefined',
    );
  });

  it('has half of what crosses a mark', () => {
    expect(judged(edges, 'open doors” she wept', 'Leo')).toBe('right: leo | leo | undefined');
    expect(judged(edges, 'open doors” she wept and', 'Leo')).toBe('wrong:  | leo | undefined');
    expect(judged(edges, 'a storm came', 'Mia'), 'half is reported').toBe(
      'right: mia | mia | undefined',
    );
  });

  it('is named by the last of three names, a person only', () => {
    expect(judged(edges, 'not yet', 'Ms Brandt')).toBe('wrong: leo | mia | true');
    expect(judged(edges, 'not yet', 'Brandt')).toBe('wrong: leo | mia | true');
    expect(judged(harbourArticle, 'they do not bluff', 'the lawyer')).toBe(
      'right: evaLind | evaLind | undefined',
    );
    expect(judged(edges, 'not yet', 'the harbour boy')).toBe(
      'unknown: leo | undefined | undefined',
    );
    expect(judged(edges, 'not yet', 'One')).toBe('unknown: leo | undefined | undefined');
  });

  it('may be missing from the parties', () => {
    const { leo: _, ...parties } = edges.parties;
    expect(read({ ...edges, parties }, 'not yet').at(-1)).toBe('Verbatim in the article.');
  });
});

describe('nearest', () => {
  it('is near with half of its words, and no more may be claimed', () => {
    expect(read(edges, 'Yet').slice(0, 2)).toEqual(['altered not', 'one high negation case']);
  });

  it('is the speaker’s own, where only a sign tells', () => {
    const { quote, speaker } = verifyQuote(harbourArticle, 'Enough was enough,', {
      speaker: 'Tom O’Neill',
    });
    expect([quote?.id, speaker.verdict]).toEqual(['enoughONeill', 'right']);
    const joined = 'Enough is enough, clients accept the offer today';
    expect(verifyQuote(harbourArticle, joined, { speaker: 'Ana Ruiz' }).quote?.id).toBe('offer');
    const { quotes, ranges } = verifyQuote(harbourArticle, 'Enough was enough');
    expect([quotes.length, ranges[0]?.start], 'the first, where nothing tells').toEqual([2, 1]);
  });
});

describe('order and places', () => {
  it('is that of the article, whatever order the records have', () => {
    const open = { ...edges, quotes: { ...edges.quotes } };
    expect(read(open, 'no, never again')[0]).toBe('ambiguous again more');
    expect(read(edges, 'no, never once again')[0]).toBe('altered again more');
  });

  it('takes the first place of a quotation that has the words', () => {
    expect(read(edges, 'on — off')[0]).toBe('verbatim switch');
    expect(read(edges, 'on – off')[0]).toBe('typographic switch');
    expect(read(edges, 'on … off—now')[0]).toBe('typographic switch');
    expect(read(edges, 'on - off').slice(0, 2)).toEqual([
      'typographic switch',
      'one fragment dashes',
    ]);
  });

  it('lays words before the first that is kept beside as many of the quotation', () => {
    expect(read(harbourArticle, 'Xyz Never again without a vote').slice(2, 4)).toEqual([
      'changed: : | Xyz',
      'kept: Never again without a vote | Never again without a vote',
    ]);
  });
});

describe('reasons', () => {
  const reasons = (claimed: string, article = harbourArticle) =>
    read(article, claimed)[1]?.replace(/^one /, '');

  it('are in what an ellipsis replaces only when words come with it', () => {
    expect(reasons('the port will … before 2031 whatever the owner say')).toBe(
      'high negation wording punctuation',
    );
    expect(reasons('the port … closes before 2031')).toBe('high negation wording');
  });

  it('tell a word written together from a capital, a name from the first word', () => {
    expect(reasons('the port willnot close before 2031')).toBe('high negation wording');
    expect(reasons('today Putin ball is in Russia’s court', ourArticle)).toBe(
      'high name insertion',
    );
    expect(reasons('Today ball is in Russia’s court', ourArticle)).toBe('medium insertion');
  });

  it('are graver than an omission for what is of high severity only', () => {
    expect(reasons('They reject anything — and they do not bluff')).toBe('medium omission');
  });

  it('are wording where a word is cut at its hyphen', () => {
    expect(reasons('a well —')).toBe('medium wording');
  });

  it('are punctuation where only a sign differs, or its place', () => {
    expect(reasons('We won 🎉🚢 for now')).toBe('low punctuation');
    expect(reasons('I told them: Never again without a vote. They laughed')).toBe(
      'low punctuation',
    );
  });
});

describe('places', () => {
  const ranges = (claimed: string) =>
    verifyQuote(twice, claimed).ranges.map(({ start, end }) => [start, end]);

  it('are the first of a quotation, those of several parts close together', () => {
    expect(ranges('war and peace')).toEqual([[9, 22]]);
    expect(ranges('war … peace'), 'not the second peace').toEqual([
      [9, 12],
      [17, 22],
    ]);
  });

  it('are found where the article itself has a sign that cannot be seen', () => {
    expect(verifyQuote(twice, 'peace 👩‍🚀 again').verdict).toBe('verbatim');
    expect(verifyQuote(twice, 'war 👩‍🚀 again').verdict).toBe('altered');
  });
});

it('takes a number for a number, whatever sign is in it', () => {
  expect(verifyQuote(harbourArticle, 'the port will not close before 2,031').verdict).toBe(
    'altered',
  );
});
