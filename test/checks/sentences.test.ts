import { expect, it } from 'vitest';
import { checkArticle } from '../../src/checks/checkArticle.ts';
import { GONE } from './damage.ts';
import { tells, told } from './ferry.ts';

const STEP = {
  paragraph: 'p2',
  start: 53,
  end: 65,
  exact: 'a small step',
  text: 'a small step',
  kind: 'direct',
  attribution: [{ party: 'ana', role: 'voice', basis: 'inferred' }],
  record: { verdict: 'unverified', level: 'unverified' },
};
const NO_FORM = { paragraph: 'p2', start: 15, end: 23, exact: 'Tom Lind' };
const TOM = { ...NO_FORM, form: 'name' };
const CLAIM = {
  id: 'c',
  anchors: [],
  verdict: 'disputed',
  why: 'x',
  versions: [{ value: ' ', according: 'x' }],
  level: 'B',
};
const READING = { id: 'r', anchors: [], question: 'x', chosen: 'x', alternatives: [''], why: 'x' };

it('nothing is said of the small article as it is', () => {
  expect(told()).toEqual([]);
});

it('of what is no article one thing is said', () => {
  const said = [{ rule: 'shape', path: '', message: 'an article is an object with fields' }];
  for (const none of [null, 7, 'text', []]) expect(checkArticle(none)).toEqual(said);
});

tells('the sentences on another shape', [
  [
    [['provenance.sha256', 7]],
    ['provenance.sha256 — provenance: sha256 must be a string, and is 7'],
  ],
  [[['text', GONE]], ['text — an article has its text, as one string']],
  [[['provenance', GONE]], ['provenance — an article has its provenance']],
  [[['authors', {}]], ['authors — an article has no “authors”']],
  [[['quote', {}]], ['quote — an article has no “quote”; is it quotes?']],
  [
    [['sources', GONE]],
    [
      'sources — an article has its sources: an object, a record for each id, empty if there are none',
    ],
  ],
  [[['quotes.again.colour', 'red']], ['quotes.again.colour — again: there is no field "colour"']],
  [[['retired', []]], ['retired — retired ids are an object: for each id, what took its place']],
  [
    [['retired', { old: { moved: 'ana' }, gone: { split: ['ana'] }, odd: { moved: 7 } }]],
    [
      'retired.old.since — old: since is missing',
      'retired.gone.since — gone: since is missing',
      'retired.odd.moved — odd: moved must be a string, and is 7',
      'retired.odd.since — odd: since is missing',
    ],
  ],
  [
    [['retired', { gone: { split: ['ana', 'nobody'], since: '0.2.0' } }]],
    ['retired.gone.split[1] — gone: leads to "nobody", and there is no such record'],
  ],
  [
    [['quotes.again.speaker', 7]],
    ['quotes.again.speaker — again: speaker must be a string, and is 7'],
  ],
  [
    [['quotes.again.record.level', 'Z']],
    ['quotes.again.record.level — again: level cannot be "Z"; it is one of A, B, C, unverified'],
  ],
  [[['parties.ana.name', GONE]], ['parties.ana.name — ana: name is missing']],
  [[['parties.tom', 'Tom']], ['parties.tom — tom: an object with fields is expected here']],
  [[['parties.nord.members', 'ana']], ['parties.nord.members — nord: members is a list']],
]);

tells('the sentences on what is recorded twice', [
  [
    [['quotes.twin', { ...STEP, id: 'twin', speaker: 'ana' }]],
    [
      'quotes.twin — twin: by its words it comes before “more”, and stands behind it',
      'quotes.twin — twin: “a small step” in paragraph "p2" is recorded twice, here and as "step"; leave one out',
    ],
  ],
  [
    [['mentions.tomToo', { ...TOM, id: 'tomToo', party: 'ana' }]],
    [
      'mentions.tomToo — tomToo: by its words it comes before “p3Norland”, and stands behind it',
      'mentions.tomToo — tomToo: “Tom Lind” in paragraph "p2" is recorded twice, here and as "p2Tom"; leave one out',
    ],
  ],
  [[['skips.tomSkipped', { ...NO_FORM, id: 'tomSkipped', why: 'a test' }]], []],
  [
    [['parties.nord.members', ['tom', 'ana', 'tom', 'tom']]],
    [
      'parties.nord.members[2] — nord: members has "tom" twice; once is enough',
      'parties.nord.members[3] — nord: members has "tom" twice; once is enough',
    ],
  ],
  [
    [['statements.talk.quotes', ['step', 'more', 'more']]],
    [
      'statements.talk.quotes — talk: its quotations are not in the order of the article, each once: step, more',
    ],
  ],
]);

tells('the sentences on blanks where words are expected', [
  [
    [['skips.mayor.why', ' ']],
    [
      'skips.mayor.why — mayor: why is blank; say it in words, or leave it out where it may be missing',
    ],
  ],
  [
    [
      ['parties.tom.name', ''],
      ['times.weeks.why', '\n'],
      ['timeline.start.title', '\u00A0'],
      ['provenance.rights.text', ''],
    ],
    [
      'parties.tom.name — tom: name is blank; say it in words, or leave it out where it may be missing',
      'timeline.start.title — start: title is blank; say it in words, or leave it out where it may be missing',
      'times.weeks.why — weeks: why is blank; say it in words, or leave it out where it may be missing',
      'provenance.rights.text — provenance: text is blank; say it in words, or leave it out where it may be missing',
    ],
  ],
  [
    [
      ['claims.c', CLAIM],
      ['readings.r', READING],
    ],
    [
      'readings.r.alternatives[0] — r: alternatives is blank; say it in words, or leave it out where it may be missing',
      'claims.c.versions[0].value — c: value is blank; say it in words, or leave it out where it may be missing',
    ],
  ],
]);

tells('the sentences on values that are written otherwise', [
  [
    [['places.norland.countryCode', 'USA']],
    [
      'places.norland.countryCode — norland: “USA” is no country code; write the two capital letters of ISO 3166, such as US',
    ],
  ],
  [
    [['places.norland.countryCode', 'xUS']],
    [
      'places.norland.countryCode — norland: “xUS” is no country code; write the two capital letters of ISO 3166, such as US',
    ],
  ],
  [
    [['places.norland.countryCode', 'usa']],
    [
      'places.norland.countryCode — norland: “usa” is no country code; write the two capital letters of ISO 3166, such as US',
    ],
  ],
  [
    [['parties.ana.sameAs', 'Q42']],
    [
      'parties.ana.sameAs — ana: “Q42” is no web address; write all of it, such as https://www.wikidata.org/entity/Q42',
    ],
  ],
  [
    [
      ['sources.post.url', 'example.org/post'],
      ['provenance.url', 'www.example.org'],
    ],
    [
      'sources.post.url — post: “example.org/post” is no web address; write all of it, such as https://www.wikidata.org/entity/Q42',
      'provenance.url — provenance: “www.example.org” is no web address; write all of it, such as https://www.wikidata.org/entity/Q42',
    ],
  ],
  ...['english', 'en_GB', 'x', '', 'e', 'en-'].map(
    (language) =>
      [
        [['provenance.language', language]],
        [
          `provenance.language — provenance: “${language}” is no language tag; write BCP 47, such as en or de-AT`,
        ],
      ] as const,
  ),
  ...['en', 'EN-gb', 'zh-Hant-TW', 'x-klingon', 'i-navajo', 'sl-rozaj-biske'].map(
    (language) => [[['provenance.language', language]], []] as const,
  ),
]);

tells('the sentences on another attribution', [
  [
    [['quotes.again.holders', ['tom', 'ana']]],
    [
      'quotes.again.holders[1] — again: "ana" says it, so the view needs no other holder; leave it out',
    ],
  ],
  [
    [['quotes.again.cue', { paragraph: 'p2', start: 15, end: 23, exact: 'Tom Lind' }]],
    [
      'quotes.again.cue — again: the words that announce it, “Tom Lind”, stand in paragraph "p2", the quotation in "p1"',
    ],
  ],
  [
    [['quotes.again.cue', { paragraph: 'p1', start: 37, end: 42, exact: 'ferry' }]],
    ['quotes.again.cue — again: the words that announce it, “ferry”, are inside the quotation'],
  ],
  [
    [
      ['quotes.again.statement', 'talk'],
      ['statements.speech.quotes', []],
      ['statements.talk.quotes', ['again', 'step', 'more']],
    ],
    [
      'statements.talk — talk: by its words it comes before “speech”, and stands behind it',
      'quotes.again.speaker — again: its speaker is "ana", and the statement "talk" that it is part of is by "tom"; one of them is wrong',
      'statements.speech.date — speech: no time expression in its words gives the date 2025-03-11; if it is known from elsewhere, its basis is external',
    ],
  ],
  [
    [['quotes.again.attribution', []]],
    [
      'quotes.again.attribution — again: nobody is named who said it; begin the attribution with the voice',
    ],
  ],
  [
    [['quotes.again.attribution[0].role', 'relay']],
    [
      'quotes.again.attribution[0].role — again: the attribution begins with a relay, "ana"; the voice comes first',
    ],
  ],
  [
    [['quotes.again.attribution[0].party', 'tom']],
    [
      'quotes.again.attribution[0].party — again: the voice is "tom", and the speaker is "ana"; they are one',
      'quotes.again.attribution[0].anchor — again: the words “Ana Ruiz”, which name "tom", are no mention of that party; record the mention, or name whom they mean',
    ],
  ],
  [
    [['quotes.step.attribution[1].role', 'voice']],
    [
      'quotes.step.attribution[1].role — step: "nord" is a second voice; the words have one, and relays after it',
    ],
  ],
  [
    [
      ['quotes.more.attribution[0].role', 'relay'],
      ['quotes.more.attribution[0].party', 'ana'],
    ],
    [
      'quotes.more.attribution[0].role — more: the attribution begins with a relay, "ana"; the voice comes first',
      'quotes.more.attribution[0] — more: no neighbouring quotation has "ana" as its relay, so nothing is inherited; say inferred',
    ],
  ],
  [
    [['quotes.again.attribution[0].anchor', GONE]],
    [
      'quotes.again.attribution[0].anchor — again: no words are given that name "ana"; point at them, or say inherited or inferred',
    ],
  ],
  [
    [
      [
        'quotes.again.attribution[0].anchor',
        { paragraph: 'p2', start: 15, end: 23, exact: 'Tom Lind' },
      ],
    ],
    [
      'quotes.again.attribution[0].anchor — again: the words “Tom Lind”, which name "ana", stand in paragraph "p2", the quotation in "p1"',
    ],
  ],
  [
    [['quotes.again.attribution[0].anchor', { paragraph: 'p1', start: 0, end: 5, exact: 'Mayor' }]],
    [
      'quotes.again.attribution[0].anchor — again: the words “Mayor”, which name "ana", are no mention of that party; record the mention, or name whom they mean',
    ],
  ],
  [
    [['statements.talk.quotes', ['more', 'step']]],
    [
      'statements.talk.quotes — talk: its quotations are not in the order of the article, each once: step, more',
    ],
  ],
  [
    [['statements.talk.quotes', ['step']]],
    [
      'statements.talk.quotes — talk: the quotation "more" says that it is part of this statement, which does not list it',
    ],
  ],
  [
    [['statements.talk.quotes', ['again', 'step', 'more']]],
    [
      'statements.talk.quotes[0] — talk: it lists the quotation "again", which does not say that it is part of this statement',
    ],
  ],
]);

tells('the sentences on other quotation marks', [
  [
    [
      ['quotes.step', GONE],
      ['statements.talk.quotes', ['more']],
    ],
    [
      'paragraphs.p2.text — paragraph "p2": “a small step” stands between quotation marks and is no quotation; record who said it, or skip it with a reason',
      'quotes.more.attribution[0] — more: no neighbouring quotation has "tom" as its voice, so nothing is inherited; say inferred',
    ],
  ],
  [
    [
      ['quotes.step.exact', 'small step'],
      ['quotes.step.start', (at: unknown) => Number(at) + 2],
      ['quotes.step.text', 'small step'],
    ],
    [
      'paragraphs.p2.text — paragraph "p2": “a small step” stands between quotation marks and is no quotation; record who said it, or skip it with a reason',
      'quotes.step.exact — step: “small step” is not all that stands between quotation marks in paragraph "p2"; quote everything between the marks, and nothing else',
    ],
  ],
  [
    [['quotes.step.text', 'a big step']],
    [
      'quotes.step.text — step: the text “a big step” is not the quoted words “a small step”; only punctuation at the ends may go',
      'quotes.step.record.differences[0] — step: the quotation has no “small”: “a big step”',
    ],
  ],
]);

tells('the sentences on a name, a time, a mention', [
  [[['skips.mayor', GONE]], []],
  [
    [['mentions.p1Ana', GONE]],
    [
      'parties.tom — tom: by its first mention it comes before “ana”, and stands behind it',
      'paragraphs.p1.text — paragraph "p1": “Ana Ruiz” looks like a name, and no mention, time or skip has it; record whom it means, or skip it with a reason',
      'quotes.again.attribution[0].anchor — again: the words “Ana Ruiz”, which name "ana", are no mention of that party; record the mention, or name whom they mean',
    ],
  ],
  [
    [['times.weeks', GONE]],
    [
      'paragraphs.p1.text — paragraph "p1": “two weeks” is a time or a number, and no time expression or skip has all of it; record what it means, or skip it with a reason',
    ],
  ],
  [
    [['mentions.p1Ana.place', 'vale']],
    [
      'mentions.p1Ana — p1Ana: “Ana Ruiz” refers to a party and a place at once; give it one of the two',
    ],
  ],
  [
    [['mentions.p1Ana.party', GONE]],
    [
      'parties.tom — tom: by its first mention it comes before “ana”, and stands behind it',
      'mentions.p1Ana — p1Ana: “Ana Ruiz” refers to neither a party nor a place; give it one of the two',
      'quotes.again.attribution[0].anchor — again: the words “Ana Ruiz”, which name "ana", are no mention of that party; record the mention, or name whom they mean',
    ],
  ],
  [
    [['parties.ana.describedAs', 'Queen']],
    [
      'parties.ana.describedAs — ana: no paragraph has “Queen”; describe a party in the article’s own words',
    ],
  ],
]);

tells('the sentences on circles, orphans, another order', [
  [
    [['places.norland.within', 'vale']],
    [
      'places.vale.within — vale: its within leads back to itself; nothing is a part of its own part',
      'places.norland.within — norland: its within leads back to itself; nothing is a part of its own part',
    ],
  ],
  [
    [
      ['parties.ana.members', ['tom']],
      ['parties.tom.members', ['ana']],
    ],
    [
      'parties.ana.members — ana: its members leads back to itself; nothing is a part of its own part',
      'parties.tom.members — tom: its members leads back to itself; nothing is a part of its own part',
    ],
  ],
  [
    [['parties.eva', { id: 'eva', name: 'Eva', kind: 'person', named: true }]],
    ['parties.eva — eva: no record refers to this party; point at its words, or leave it out'],
  ],
  [
    [['places.here', { id: 'here', name: 'Here', kind: 'city' }]],
    ['places.here — here: no record refers to this place; point at its words, or leave it out'],
  ],
  [
    [['sources.other', { id: 'other', name: 'O', level: 'B' }]],
    ['sources.other — other: no record refers to this source; point at its words, or leave it out'],
  ],
  [
    [
      ['timeline.start.date', '2025-03-12'],
      ['timeline.start.basis', 'external'],
    ],
    ['timeline.address — address: by its date it comes before “start”, and stands behind it'],
  ],
]);

tells('the sentences on other words, places and ids', [
  [
    [['text', (text: unknown) => String(text).replace('truce', 'trice')]],
    [
      'text — the article’s text is not its paragraphs, one a line: it has “ill run again.” A trice of two weeks beg” where they have “ill run again.” A truce of two weeks beg”',
    ],
  ],
  [
    [['text', (text: unknown) => `${text}!`]],
    [
      'text — the article’s text is not its paragraphs, one a line: it has “, a town in Norland.!” where they have “, a town in Norland.”',
    ],
  ],
  [
    [['text', (text: unknown) => `M${text}`]],
    [
      'text — the article’s text is not its paragraphs, one a line: it has “MMayor Ana Ruiz said ” where they have “Mayor Ana Ruiz said o”',
    ],
  ],
  [
    [['provenance.sha256', 'abc']],
    [
      'provenance.sha256 — the text is not the one that was received: its SHA-256 begins with 225d28c3, and the provenance says abc; has a word been changed?',
    ],
  ],
  [
    [['mentions.p2Tom.start', 14]],
    [
      'mentions.p2Tom.exact — p2Tom: paragraph "p2" has “ Tom Lind” at 14, not “Tom Lind”; they stand at 15',
    ],
  ],
  [
    [['mentions.p2Tom.end', 999]],
    [
      'mentions.p2Tom.end — p2Tom: “Tom Lind” is said to stand at 15 to 999 in paragraph "p2", which has 81 characters',
    ],
  ],
  [
    [['mentions.p2Tom.start', -1]],
    [
      'mentions.p2Tom.start — p2Tom: “Tom Lind” is said to stand at -1 to 23 in paragraph "p2", which has 81 characters',
    ],
  ],
  [
    [
      ['mentions.p2Tom.end', 22],
      ['mentions.p2Tom.exact', 'Tom Lin'],
    ],
    [
      'mentions.p2Tom.exact — p2Tom: “Tom Lin” cuts into “Tom Lind” of paragraph "p2"; point at whole words',
    ],
  ],
  [
    [['mentions.p2Tom.exact', '']],
    [
      'mentions.p2Tom.exact — p2Tom: paragraph "p2" has “Tom Lind” at 15, not “”; the paragraph does not have these words',
    ],
  ],
  [
    [['mentions.p2Tom.id', 'tomToo']],
    [
      'mentions.p2Tom.id — p2Tom: the record stands under "p2Tom" and calls itself "tomToo"; give it one id',
    ],
  ],
  [
    [['mentions.P2', 0]],
    [
      'mentions.P2 — P2: an object with fields is expected here',
      'mentions.P2 — “P2” cannot be an id: an id is a small letter, then letters and digits',
    ],
  ],
  [
    [['places.ana', { id: 'ana', name: 'Ana', kind: 'city' }]],
    ['places.ana — the id "ana" already belongs to another record'],
  ],
  [
    [['quotes.again.speaker', 'anna']],
    ['quotes.again.speaker — again: there is no party "anna"; is it "ana"?'],
  ],
  [
    [['times.later.anchoredTo', 'nowhere']],
    ['times.later.anchoredTo — later: there is no event or statement or time expression "nowhere"'],
  ],
]);

tells('the sentences on another date', [
  [
    [['times.tuesday.value', '2025-03-12']],
    [
      'times.tuesday.value — tuesday: “Tuesday” counted from 2025-03-11 (address) it is 2025-03-11, not 2025-03-12',
      'times.later.value — later: “Two days later” counted from 2025-03-12 (tuesday) it is 2025-03-14, not 2025-03-13',
      'statements.speech.date — speech: its words say “Tuesday”, which is 2025-03-12, and its date is 2025-03-11',
      'timeline.address.date — address: its words say “Tuesday”, which is 2025-03-12, and its date is 2025-03-11',
    ],
  ],
  [
    [['times.later.value', '2025-03-14']],
    [
      'times.later.value — later: “Two days later” counted from 2025-03-11 (tuesday) it is 2025-03-13, not 2025-03-14',
      'statements.talk.date — talk: its words say “Two days later”, which is 2025-03-14, and its date is 2025-03-13',
    ],
  ],
  [
    [['times.later.anchoredTo', GONE]],
    [
      'times.later.anchoredTo — later: “Two days later” is derived, and nothing is named that it counts from',
    ],
  ],
  [
    [['times.later.anchoredTo', 'later']],
    [
      'times.later.anchoredTo — later: it counts from itself in the end; count from an event or a statement',
    ],
  ],
  [
    [['times.weeks.value', 'P3W']],
    ['times.weeks.value — weeks: “two weeks” is not as long as P3W'],
  ],
  [
    [['times.weeks.value', '3 weeks']],
    [
      'times.weeks.value — weeks: “3 weeks” is no length of time; write ISO 8601, such as P30D or PT2H',
    ],
  ],
  [
    [['times.fourth.value', '2025-03-05']],
    [
      'times.fourth.value — fourth: “4 March 2025” is 2025-03-04, not 2025-03-05',
      'timeline.start.date — start: its words say “4 March 2025”, which is 2025-03-05, and its date is 2025-03-04',
    ],
  ],
  [
    [['times.fourth.value', '4 March']],
    [
      'times.fourth.value — fourth: “4 March” is no date of the calendar; write EDTF, such as 2025-03-18, 2025-03 or 2025-03-10/2025-03-16',
    ],
  ],
  [
    [['statements.speech.date', GONE]],
    ['statements.speech.date — speech: it says on what ground its date stands, and has no date'],
  ],
  [
    [['statements.speech.basis', GONE]],
    [
      'statements.speech.basis — speech: it has the date 2025-03-11, and does not say on what ground: text, derived or external',
    ],
  ],
  [
    [['statements.talk.date', '2025-03-14']],
    [
      'statements.talk.date — talk: its words say “Two days later”, which is 2025-03-13, and its date is 2025-03-14',
    ],
  ],
  [
    [['timeline.start.date', '2025-03-05']],
    [
      'timeline.start.date — start: its words say “4 March 2025”, which is 2025-03-04, and its date is 2025-03-05',
    ],
  ],
  [
    [['timeline.address.date', '2025-03-10']],
    [
      'timeline.address.date — address: its words say “Tuesday”, which is 2025-03-11, and its date is 2025-03-10',
      'timeline.address.date — address: it is dated 2025-03-10, and the statement "speech" that it is 2025-03-11; one of them is wrong',
    ],
  ],
  [
    [
      ['times.later.value', '2025-03-13'],
      ['times.later.anchoredTo', 'weeks'],
    ],
    ['times.later.anchoredTo — later: “Two days later” counts from "weeks", which has no date'],
  ],
]);

tells('the sentences on an event on the wrong side of the article', [
  [
    [['provenance.published', '2025-03-10']],
    [
      'timeline.address.status — address: it is past, and its date is 2025-03-11; the article was published 2025-03-10, so one of them is wrong',
    ],
  ],
  [
    [
      ['provenance.published', '2025-03-14'],
      ['timeline.start.status', 'planned'],
    ],
    [
      'timeline.start.status — start: it is planned, and its date is 2025-03-04; the article was published 2025-03-14, so one of them is wrong',
    ],
  ],
  [
    [
      ['provenance.published', '2025-03-11'],
      ['timeline.address.status', 'planned'],
    ],
    [],
  ],
  [
    [
      ['provenance.published', '2025-03-04'],
      ['timeline.address.status', 'ongoing'],
    ],
    [],
  ],
  [
    [
      ['provenance.published', '2025-03-14'],
      ['timeline.address.status', 'ongoing'],
    ],
    [],
  ],
  [[['provenance.published', '2025-03']], []],
]);

tells('the sentences on another record of a quotation', [
  [
    [['quotes.again.record.wording', GONE]],
    [
      'quotes.again.record.wording — again: the verdict is “exact”, and no primary wording is given to compare with',
    ],
  ],
  [
    [['quotes.again.record.level', 'unverified']],
    [
      'quotes.again.record.level — again: the verdict is “exact”, so the wording was seen; say how well it is attested',
    ],
  ],
  [
    [['quotes.again.record.verdict', 'unverified']],
    [
      'quotes.again.record.wording — again: the verdict is “unverified”, and yet “wording” is given; compare the words, or leave it out',
    ],
  ],
  [
    [['quotes.more.record.level', 'B']],
    ['quotes.more.record.level — more: the verdict is “unverified”, so its level is too, not B'],
  ],
  [
    [['quotes.again.record.wording', 'Yes! The ferry will run.']],
    [
      'quotes.again.record.verdict — again: the verdict is “exact”; the quotation is “The ferry will run again.”, and the primary wording has “Yes! The ferry will run.”',
    ],
  ],
  [
    [['quotes.again.record.wording', 'I say that the ferry will run again.']],
    [
      'quotes.again.record.verdict — again: the verdict is “exact”; the quotation is “The ferry will run again.”, and the primary wording has “I say that the ferry will run again.”, of which it is a fragment',
    ],
  ],
  [
    [
      ['quotes.again.record.verdict', 'fragment'],
      ['quotes.again.record.wording', 'No'],
    ],
    [
      'quotes.again.record.verdict — again: the verdict is “fragment”; the quotation is “The ferry will run again.”, and the primary wording has “No”',
    ],
  ],
  [
    [['quotes.again.record.verdict', 'paraphrase']],
    [
      'quotes.again.record.verdict — again: the verdict is “paraphrase”, and the primary wording has these very words',
    ],
  ],
  [
    [['quotes.again.record.differences', [{ kind: 'missing', primary: 'Yes' }]]],
    [
      'quotes.again.record.differences — again: the verdict is “exact”, and yet differences are listed',
    ],
  ],
  [
    [['quotes.step.record.verdict', 'fragment']],
    [
      'quotes.step.record.verdict — step: the verdict is “fragment”; the quotation is “a small step”, and the primary wording has “It was a tiny step.”',
    ],
  ],
  [
    [['quotes.step.record.differences[0].kind', 'added']],
    [
      'quotes.step.record.differences[0] — step: words that were added are given as quoted, and none as primary',
    ],
  ],
  [
    [['quotes.step.record.differences[0].kind', 'missing']],
    [
      'quotes.step.record.differences[0] — step: words that are missing are given as primary, and none as quoted',
    ],
  ],
  [
    [['quotes.step.record.differences[0].quoted', GONE]],
    [
      'quotes.step.record.differences[0] — step: words that were changed are given twice, as primary and as quoted',
    ],
  ],
  [
    [['quotes.step.record.differences[0].primary', 'huge']],
    [
      'quotes.step.record.differences[0] — step: the primary wording has no “huge”: “It was a tiny step.”',
    ],
  ],
  [
    [['quotes.step.record.differences[0].quoted', 'huge']],
    ['quotes.step.record.differences[0] — step: the quotation has no “huge”: “a small step”'],
  ],
  [
    [['quotes.step.record.differences', []]],
    [
      'quotes.step.record.differences — step: the verdict is “altered”, and no differences are given; list them word by word',
    ],
  ],
  [
    [['quotes.step.record.wording', 'It was a tiny, tiny step.']],
    [
      'quotes.step.record.differences — step: the differences do not lead from the primary wording to the quotation; it is “a small step”, and the primary wording has “It was a tiny, tiny step.”',
    ],
  ],
  [
    [['quotes.more.record.wording', 'No more.']],
    [
      'quotes.more.record.wording — more: the verdict is “unverified”, and yet “wording” is given; compare the words, or leave it out',
    ],
  ],
]);

tells('the sentences on a correction', [
  [
    [
      [
        'corrections',
        {
          c: {
            id: 'c',
            date: '2025-03-20',
            concerns: 'ana',
            field: 'name',
            was: 'Anna',
            now: 'Ana',
            why: 'x',
          },
        },
      ],
    ],
    ['corrections.c.now — c: name was corrected to “Ana”, and ana has “Ana Ruiz”'],
  ],
  [
    [
      [
        'corrections',
        {
          c: {
            id: 'c',
            date: '2025-03-20',
            concerns: 'ana',
            field: 'name',
            was: 'Ana Ruiz',
            now: 'Ana Ruiz',
            why: 'x',
          },
        },
      ],
    ],
    ['corrections.c.was — c: it changes nothing'],
  ],
  [
    [
      [
        'corrections',
        {
          c: {
            id: 'c',
            date: '2025-03-20',
            concerns: 'ana',
            field: 'name',
            was: 'A',
            now: 'B',
            why: 'x',
          },
          d: {
            id: 'd',
            date: '2025-03-21',
            concerns: 'ana',
            field: 'name',
            was: 'C',
            now: 'Ana Ruiz',
            why: 'x',
          },
          e: {
            id: 'e',
            date: '2025-03-21',
            concerns: 'tom',
            field: 'name',
            was: 'B',
            now: 'Tom Lind',
            why: 'x',
          },
          f: {
            id: 'f',
            date: '2025-03-21',
            concerns: 'ana',
            field: 'kind',
            was: 'B',
            now: 'person',
            why: 'x',
          },
        },
      ],
    ],
    ['corrections.c.now — c: name was corrected to “B”, and the correction "d" begins with “C”'],
  ],
]);
