import { GONE } from './damage.ts';
import { tells } from './ferry.ts';

tells('all that is said of values of dates', [
  [
    [['sources.post.date', 'soon']],
    [
      'sources.post.date — post: “soon” is no date of the calendar; write EDTF, such as 2025-03-18, 2025-03 or 2025-03-10/2025-03-16',
    ],
  ],
  [
    [['provenance.published', 'soon']],
    [
      'provenance.published — provenance: “soon” is no date of the calendar; write EDTF, such as 2025-03-18, 2025-03 or 2025-03-10/2025-03-16',
    ],
  ],
  [
    [['times.later.alternatives', ['2025-03-14', 'soon']]],
    [
      'times.later.alternatives[1] — later: “soon” is no date of the calendar; write EDTF, such as 2025-03-18, 2025-03 or 2025-03-10/2025-03-16',
    ],
  ],
  [
    [['timeline.start.date', 'soon']],
    [
      'timeline.start.date — start: “soon” is no date of the calendar; write EDTF, such as 2025-03-18, 2025-03 or 2025-03-10/2025-03-16',
    ],
  ],
  [
    [['statements.talk.date', 'soon']],
    [
      'statements.talk.date — talk: “soon” is no date of the calendar; write EDTF, such as 2025-03-18, 2025-03 or 2025-03-10/2025-03-16',
    ],
  ],
  [
    [
      ['statements.talk.date', 'soon'],
      ['times.later.type', 'set'],
      ['times.later.value', 'P2D'],
    ],
    [
      'statements.talk.date — talk: “soon” is no date of the calendar; write EDTF, such as 2025-03-18, 2025-03 or 2025-03-10/2025-03-16',
    ],
  ],
  [
    [['times.later.value', 'soon']],
    [
      'times.later.value — later: “soon” is no date of the calendar; write EDTF, such as 2025-03-18, 2025-03 or 2025-03-10/2025-03-16',
    ],
  ],
  [
    [
      ['timeline.start.anchors', [{ paragraph: 'p1', start: 0, end: 5, exact: 'Mayor' }]],
      ['timeline.start.date', '2025-03-01'],
    ],
    [
      'timeline.start.date — start: no time expression in its words gives the date 2025-03-01; if it is known from elsewhere, its basis is external',
    ],
  ],
  [
    [
      ['timeline.start.anchors', [{ paragraph: 'p1', start: 0, end: 5, exact: 'Mayor' }]],
      ['timeline.start.basis', 'derived'],
    ],
    [
      'timeline.start.date — start: no time expression in its words gives the date 2025-03-04; if it is known from elsewhere, its basis is external',
    ],
  ],
  [
    [
      ['timeline.start.basis', 'external'],
      ['timeline.start.date', '2025-03-01'],
    ],
    [],
  ],
  [
    [
      ['times.fourth.type', 'time'],
      ['times.fourth.value', '2025-03-05'],
    ],
    [
      'times.fourth.value — fourth: “4 March 2025” is 2025-03-04, not 2025-03-05',
      'timeline.start.date — start: its words say “4 March 2025”, which is 2025-03-05, and its date is 2025-03-04',
    ],
  ],
  [
    [
      ['times.fourth.alternatives', ['2025-03-05']],
      ['timeline.start.date', '2025-03-05'],
    ],
    [],
  ],
  [
    [['times.tuesday.anchoredTo', 'later']],
    [
      'times.tuesday.anchoredTo — tuesday: it counts from itself in the end; count from an event or a statement',
      'times.later.anchoredTo — later: it counts from itself in the end; count from an event or a statement',
    ],
  ],
  [
    [
      ['times.tuesday.type', 'set'],
      ['times.tuesday.value', 'P1W'],
    ],
    [
      'times.later.anchoredTo — later: “Two days later” counts from "tuesday", which has no date',
      'statements.speech.date — speech: no time expression in its words gives the date 2025-03-11; if it is known from elsewhere, its basis is external',
      'timeline.address.date — address: no time expression in its words gives the date 2025-03-11; if it is known from elsewhere, its basis is external',
    ],
  ],
  [
    [
      ['times.tuesday.basis', 'external'],
      ['times.tuesday.value', '2025-03-12'],
      ['times.later.value', '2025-03-14'],
    ],
    [
      'times.tuesday.value — tuesday: “Tuesday” is 2025-03-11 or 2025-03-18, not 2025-03-12',
      'statements.speech.date — speech: its words say “Tuesday”, which is 2025-03-12, and its date is 2025-03-11',
      'statements.talk.date — talk: its words say “Two days later”, which is 2025-03-14, and its date is 2025-03-13',
      'timeline.address.date — address: its words say “Tuesday”, which is 2025-03-12, and its date is 2025-03-11',
    ],
  ],
  [[['times.later.anchoredTo', 'speech']], []],
  [
    [
      ['times.later.anchoredTo', 'speech'],
      ['statements.speech.date', '2025-03'],
    ],
    [
      'times.later.value — later: “Two days later” counted from 2025-03 (speech) it is 2025-03-03/2025-04-02, not 2025-03-13',
      'statements.speech.date — speech: its words say “Tuesday”, which is 2025-03-11, and its date is 2025-03',
    ],
  ],
]);

tells('what follows from a fault, or from another language, is left out', [
  [
    [
      ['provenance.language', 'fr'],
      ['times.later.value', '2025-03-20'],
      ['statements.talk.basis', 'external'],
      ['statements.talk.date', '2025-03-13'],
    ],
    [],
  ],
  [
    [
      ['provenance.language', 'de'],
      ['skips.mayor', GONE],
      ['mentions.p2Tom', GONE],
    ],
    [
      'parties.nord — nord: by its first mention it comes before “tom”, and stands behind it',
      'quotes.step.attribution[0].anchor — step: the words “Tom Lind”, which name "tom", are no mention of that party; record the mention, or name whom they mean',
    ],
  ],
  [
    [['mentions.p2Tom.party', 'nobody']],
    ['mentions.p2Tom.party — p2Tom: there is no party "nobody"'],
  ],
  [
    [['mentions.p2Tom.form', 'shout']],
    [
      'mentions.p2Tom.form — p2Tom: form cannot be "shout"; it is one of name, title, description, pronoun, adjective, possessive, metonym',
    ],
  ],
  [[['mentions.p2Tom', 7]], ['mentions.p2Tom — p2Tom: an object with fields is expected here']],
  [
    [['mentions', GONE]],
    [
      'mentions — an article has its mentions: an object, a record for each id, empty if there are none',
    ],
  ],
  [
    [['times', GONE]],
    ['times — an article has its times: an object, a record for each id, empty if there are none'],
  ],
  [[['times.later.value', 7]], ['times.later.value — later: value must be a string, and is 7']],
  [
    [['quotes', GONE]],
    [
      'quotes — an article has its quotes: an object, a record for each id, empty if there are none',
    ],
  ],
  [[['quotes.step', 7]], ['quotes.step — step: an object with fields is expected here']],
  [
    [['quotes.step.kind', 'x']],
    ['quotes.step.kind — step: kind cannot be "x"; it is one of direct, mixed'],
  ],
  [
    [['statements.talk.speaker', 'nobody']],
    ['statements.talk.speaker — talk: there is no party "nobody"'],
  ],
  [[['paragraphs.p2', 7]], ['paragraphs.p2 — p2: an object with fields is expected here']],
  [
    [['paragraphs.p2.role', 'x']],
    ['paragraphs.p2.role — p2: role cannot be "x"; it is one of body, boilerplate'],
  ],
  [
    [['paragraphs.p2.text', 'Two days later.']],
    [
      'text — the article’s text is not its paragraphs, one a line: it has “egan.\nTwo days later Tom Lind told Radio” where they have “egan.\nTwo days later.\nIt began on 4 Marc”',
      'quotes.step.start — step: “a small step” is said to stand at 53 to 65 in paragraph "p2", which has 15 characters',
      'quotes.step.attribution[0].anchor.end — step: “Tom Lind” is said to stand at 15 to 23 in paragraph "p2", which has 15 characters',
      'quotes.step.attribution[1].anchor.start — step: “Radio Nord” is said to stand at 29 to 39 in paragraph "p2", which has 15 characters',
      'quotes.more.start — more: “no more.” is said to stand at 72 to 80 in paragraph "p2", which has 15 characters',
      'mentions.p2Tom.end — p2Tom: “Tom Lind” is said to stand at 15 to 23 in paragraph "p2", which has 15 characters',
      'mentions.p2Nord.start — p2Nord: “Radio Nord” is said to stand at 29 to 39 in paragraph "p2", which has 15 characters',
    ],
  ],
  [
    [['parties.tom.kind', 'x']],
    [
      'parties.tom.kind — tom: kind cannot be "x"; it is one of person, organization, government, media, country, group',
    ],
  ],
  [
    [
      ['parties.tom.kind', 'x'],
      [
        'corrections.c',
        {
          id: 'c',
          date: '2025-03-20',
          concerns: 'tom',
          field: 'name',
          was: 'Tim',
          now: 'Tom Lind',
          why: 'x',
        },
      ],
    ],
    [
      'parties.tom.kind — tom: kind cannot be "x"; it is one of person, organization, government, media, country, group',
    ],
  ],
  [[['parties.tom.colour', 'red']], ['parties.tom.colour — tom: there is no field "colour"']],
  [
    [
      ['parties.tom', 7],
      ['parties.eva', { id: 'eva', name: 'Eva', kind: 'person', named: true }],
    ],
    ['parties.tom — tom: an object with fields is expected here'],
  ],
  [[['provenance', 7]], ['provenance — provenance: an object with fields is expected here']],
  [[['text', 7]], ['text — an article has its text, as one string']],
  [
    [['skips', GONE]],
    ['skips — an article has its skips: an object, a record for each id, empty if there are none'],
  ],
]);

tells('all that is said of times that hang on others', [
  [
    [
      ['provenance.language', 'fr-x-en'],
      ['times.weeks.value', 'P3W'],
    ],
    [],
  ],
  [
    [
      ['times.fourth.type', 'set'],
      ['times.fourth.value', 'P1Y'],
    ],
    [
      'timeline.start.date — start: no time expression in its words gives the date 2025-03-04; if it is known from elsewhere, its basis is external',
    ],
  ],
  [
    [
      ['times.later.type', 'set'],
      ['times.later.value', '2025-03-20'],
    ],
    [
      'statements.talk.date — talk: no time expression in its words gives the date 2025-03-13; if it is known from elsewhere, its basis is external',
    ],
  ],
  [
    [
      ['times.later.type', 'time'],
      ['times.later.value', '2025-03-20'],
    ],
    [
      'times.later.value — later: “Two days later” counted from 2025-03-11 (tuesday) it is 2025-03-13, not 2025-03-20',
      'statements.talk.date — talk: its words say “Two days later”, which is 2025-03-20, and its date is 2025-03-13',
    ],
  ],
  [
    [
      ['times.tuesday.type', 'time'],
      ['times.later.value', '2025-03-20'],
    ],
    [
      'times.later.value — later: “Two days later” counted from 2025-03-11 (tuesday) it is 2025-03-13, not 2025-03-20',
      'statements.talk.date — talk: its words say “Two days later”, which is 2025-03-20, and its date is 2025-03-13',
    ],
  ],
  [
    [
      ['times.later.anchoredTo', 'weeks'],
      ['times.weeks.value', '3 weeks'],
    ],
    [
      'times.weeks.value — weeks: “3 weeks” is no length of time; write ISO 8601, such as P30D or PT2H',
    ],
  ],
  [
    [['timeline.address.date', '2025-03-11/..']],
    [
      'timeline.address.date — address: its words say “Tuesday”, which is 2025-03-11, and its date is 2025-03-11/..',
    ],
  ],
  [
    [['timeline.address.date', '2025-01/2025-02']],
    [
      'timeline.address — address: by its date it comes before “start”, and stands behind it',
      'times.tuesday.value — tuesday: “Tuesday” counted from 2025-01/2025-02 (address) it is 2024-12-31 or 2025-01-07 or 2025-01-14, not 2025-03-11',
      'timeline.address.date — address: its words say “Tuesday”, which is 2025-03-11, and its date is 2025-01/2025-02',
      'timeline.address.date — address: it is dated 2025-01/2025-02, and the statement "speech" that it is 2025-03-11; one of them is wrong',
    ],
  ],
  [
    [
      ['timeline.address.date', 'soon'],
      ['times.tuesday.value', '2025-03-12'],
    ],
    [
      'timeline.address.date — address: “soon” is no date of the calendar; write EDTF, such as 2025-03-18, 2025-03 or 2025-03-10/2025-03-16',
      'times.later.value — later: “Two days later” counted from 2025-03-12 (tuesday) it is 2025-03-14, not 2025-03-13',
      'statements.speech.date — speech: its words say “Tuesday”, which is 2025-03-12, and its date is 2025-03-11',
    ],
  ],
  [
    [
      ['times.fourth.anchoredTo', 'later'],
      ['times.tuesday.anchoredTo', 'later'],
    ],
    [
      'times.tuesday.anchoredTo — tuesday: it counts from itself in the end; count from an event or a statement',
      'times.later.anchoredTo — later: it counts from itself in the end; count from an event or a statement',
    ],
  ],
  [
    [
      ['times.weeks.basis', 'external'],
      ['times.weeks.value', 'P3W'],
    ],
    ['times.weeks.value — weeks: “two weeks” is not as long as P3W'],
  ],
  [
    [['times.fourth.value', '2025-03']],
    ['times.fourth.value — fourth: “4 March 2025” is 2025-03-04, not 2025-03'],
  ],
  [[['times.tuesday', 7]], ['times.tuesday — tuesday: an object with fields is expected here']],
  [
    [
      ['provenance.language', 'en-GB'],
      ['times.weeks.value', 'P3W'],
    ],
    ['times.weeks.value — weeks: “two weeks” is not as long as P3W'],
  ],
  [
    [
      ['provenance.language', 'enm'],
      ['times.weeks.value', 'P3W'],
    ],
    [],
  ],
  [
    [
      ['provenance.language', 7],
      ['times.weeks.value', 'P3W'],
    ],
    [
      'provenance.language — provenance: language must be a string, and is 7',
      'times.weeks.value — weeks: “two weeks” is not as long as P3W',
    ],
  ],
]);

tells('what hangs on a record with a fault is left out', [
  [[['mentions.p3Vale', 7]], ['mentions.p3Vale — p3Vale: an object with fields is expected here']],
  [[['quotes.again', 7]], ['quotes.again — again: an object with fields is expected here']],
  [
    [
      ['quotes.step', 7],
      ['statements.talk.quotes', ['step']],
    ],
    ['quotes.step — step: an object with fields is expected here'],
  ],
  [
    [['statements.speech', 7]],
    ['statements.speech — speech: an object with fields is expected here'],
  ],
  [[['statements.talk.quotes', GONE]], ['statements.talk.quotes — talk: quotes is missing']],
  [[['timeline.start', 7]], ['timeline.start — start: an object with fields is expected here']],
]);

tells('what stands right beside the words, or at their end', [
  [[['quotes.again.cue', { paragraph: 'p1', start: 23, end: 33, exact: 'Tuesday: “' }]], []],
  [[['quotes.again.cue', { paragraph: 'p1', start: 58, end: 67, exact: '” A truce' }]], []],
  [
    [['quotes.again.cue', { paragraph: 'p1', start: 57, end: 67, exact: '.” A truce' }]],
    [
      'quotes.again.cue — again: the words that announce it, “.” A truce”, are inside the quotation',
    ],
  ],
  [
    [
      [
        'quotes.again.attribution[0].anchor',
        { paragraph: 'p1', start: 0, end: 6, exact: 'Mayor ' },
      ],
    ],
    [
      'quotes.again.attribution[0].anchor — again: the words “Mayor ”, which name "ana", are no mention of that party; record the mention, or name whom they mean',
    ],
  ],
  [
    [
      [
        'quotes.again.attribution[0].anchor',
        { paragraph: 'p1', start: 14, end: 19, exact: ' said' },
      ],
    ],
    [
      'quotes.again.attribution[0].anchor — again: the words “ said”, which name "ana", are no mention of that party; record the mention, or name whom they mean',
    ],
  ],
  [
    [
      [
        'quotes.again.attribution[0].anchor',
        { paragraph: 'p1', start: 0, end: 9, exact: 'Mayor Ana' },
      ],
    ],
    [],
  ],
  [
    [
      [
        'quotes.step.attribution[1]',
        {
          party: 'ana',
          role: 'relay',
          basis: 'text',
          anchor: { paragraph: 'p2', start: 4, end: 14, exact: 'days later' },
        },
      ],
    ],
    [
      'quotes.step.attribution[1].anchor — step: the words “days later”, which name "ana", are no mention of that party; record the mention, or name whom they mean',
    ],
  ],
  [
    [
      ['timeline.start.anchors', [{ paragraph: 'p3', start: 12, end: 24, exact: '4 March 2025' }]],
      ['timeline.start.date', '2025-03-05'],
    ],
    [
      'timeline.start.date — start: its words say “4 March 2025”, which is 2025-03-04, and its date is 2025-03-05',
    ],
  ],
  [
    [
      ['timeline.start.anchors', [{ paragraph: 'p3', start: 12, end: 19, exact: '4 March' }]],
      ['timeline.start.date', '2025-03-05'],
    ],
    [
      'timeline.start.date — start: no time expression in its words gives the date 2025-03-05; if it is known from elsewhere, its basis is external',
    ],
  ],
  [
    [
      ['timeline.start.anchors', [{ paragraph: 'p3', start: 14, end: 24, exact: 'March 2025' }]],
      ['timeline.start.date', '2025-03-05'],
    ],
    [
      'timeline.start.date — start: no time expression in its words gives the date 2025-03-05; if it is known from elsewhere, its basis is external',
    ],
  ],
  [
    [['statements.speech.date', '2025-03-10/2025-03-11']],
    [
      'statements.speech.date — speech: its words say “Tuesday”, which is 2025-03-11, and its date is 2025-03-10/2025-03-11',
    ],
  ],
  [
    [['statements.speech.date', '2025-03-11/2025-03-12']],
    [
      'statements.speech.date — speech: its words say “Tuesday”, which is 2025-03-11, and its date is 2025-03-11/2025-03-12',
    ],
  ],
  [
    [['statements.speech.date', '2025-03-12/2025-03-13']],
    [
      'statements.speech.date — speech: its words say “Tuesday”, which is 2025-03-11, and its date is 2025-03-12/2025-03-13',
      'timeline.address.date — address: it is dated 2025-03-11, and the statement "speech" that it is 2025-03-12/2025-03-13; one of them is wrong',
    ],
  ],
  [
    [['statements.speech.date', '2025-03-09/2025-03-10']],
    [
      'statements.speech.date — speech: its words say “Tuesday”, which is 2025-03-11, and its date is 2025-03-09/2025-03-10',
      'timeline.address.date — address: it is dated 2025-03-11, and the statement "speech" that it is 2025-03-09/2025-03-10; one of them is wrong',
    ],
  ],
  [
    [
      ['mentions.p3Norland.end', 52],
      ['mentions.p3Norland.exact', 'Norland.'],
    ],
    [],
  ],
  [
    [
      ['mentions.p3Norland.end', 53],
      ['mentions.p3Norland.exact', 'Norland.'],
    ],
    [
      'mentions.p3Norland.end — p3Norland: “Norland.” is said to stand at 44 to 53 in paragraph "p3", which has 52 characters',
    ],
  ],
  [
    [
      ['mentions.p3Norland.start', 52],
      ['mentions.p3Norland.end', 52],
    ],
    [
      'mentions.p3Norland.end — p3Norland: “Norland” is said to stand at 52 to 52 in paragraph "p3", which has 52 characters',
    ],
  ],
  [
    [
      ['mentions.p3Norland.start', 53],
      ['mentions.p3Norland.end', 60],
    ],
    [
      'mentions.p3Norland.start — p3Norland: “Norland” is said to stand at 53 to 60 in paragraph "p3", which has 52 characters',
    ],
  ],
  [
    [['mentions.p3Norland.end', 44]],
    [
      'mentions.p3Norland.end — p3Norland: “Norland” is said to stand at 44 to 44 in paragraph "p3", which has 52 characters',
    ],
  ],
  [
    [['parties.ana.describedAs', 'May']],
    [
      'parties.ana.describedAs — ana: no paragraph has “May”; describe a party in the article’s own words',
    ],
  ],
  [
    [
      ['paragraphs.p1', 7],
      ['parties.ana.describedAs', 'Queen'],
    ],
    ['paragraphs.p1 — p1: an object with fields is expected here'],
  ],
]);

tells('what refers to a record, and what does not', [
  [
    [['parties.eva', { id: 'eva', name: 'Eva', kind: 'group', named: true, members: ['eva'] }]],
    [
      'parties.eva — eva: no record refers to this party; point at its words, or leave it out',
      'parties.eva.members — eva: its members leads back to itself; nothing is a part of its own part',
    ],
  ],
  [
    [
      [
        'statements.note',
        {
          id: 'note',
          speaker: 'ana',
          medium: 'post',
          quotes: [],
          reported: [{ paragraph: 'p3', start: 0, end: 8, exact: 'It began' }],
        },
      ],
    ],
    [],
  ],
  [
    [['statements.note', { id: 'note', speaker: 'ana', medium: 'post', quotes: [], reported: [] }]],
    [
      'statements.note — note: no record refers to this statement; point at its words, or leave it out',
    ],
  ],
]);

tells('all that is said of a record of a quotation', [
  [
    [['quotes.more.record.source', 'post']],
    [
      'quotes.more.record.source — more: the verdict is “unverified”, and yet “source” is given; compare the words, or leave it out',
    ],
  ],
  [
    [
      ['quotes.step.record.verdict', 'paraphrase'],
      ['quotes.step.record.differences', GONE],
    ],
    [],
  ],
  [
    [
      ['quotes.step.record.verdict', 'translation'],
      ['quotes.step.record.wording', 'a small step'],
    ],
    ['quotes.step.record.differences[0] — step: the primary wording has no “tiny”: “a small step”'],
  ],
  [
    [
      ['quotes.step.record.verdict', 'fragment'],
      ['quotes.step.record.wording', 'It was a small step.'],
      ['quotes.step.record.differences', [{ kind: 'missing', primary: 'It was' }]],
    ],
    [],
  ],
  [
    [
      ['quotes.step.record.verdict', 'fragment'],
      ['quotes.step.record.wording', 'It was a small tiny step, a small step.'],
    ],
    [
      'quotes.step.record.differences — step: the verdict is “fragment”, and yet words were added or changed',
    ],
  ],
]);

tells('a date of more days than the words give is another', [
  [
    [['times.tuesday.value', '2025-03-10/2025-03-11']],
    [
      'times.tuesday.value — tuesday: “Tuesday” counted from 2025-03-11 (address) it is 2025-03-11, not 2025-03-10/2025-03-11',
      'times.later.value — later: “Two days later” counted from 2025-03-10/2025-03-11 (tuesday) it is 2025-03-12/2025-03-13, not 2025-03-13',
    ],
  ],
  [
    [['times.tuesday.value', '2025-03-11/2025-03-12']],
    [
      'times.tuesday.value — tuesday: “Tuesday” counted from 2025-03-11 (address) it is 2025-03-11, not 2025-03-11/2025-03-12',
      'times.later.value — later: “Two days later” counted from 2025-03-11/2025-03-12 (tuesday) it is 2025-03-13/2025-03-14, not 2025-03-13',
    ],
  ],
]);

tells('what cannot be judged for a paragraph or a date is left out', [
  [
    [
      ['paragraphs.p2.role', 'x'],
      ['mentions.p1Ana', GONE],
    ],
    [
      'paragraphs.p2.role — p2: role cannot be "x"; it is one of body, boilerplate',
      'quotes.again.attribution[0].anchor — again: the words “Ana Ruiz”, which name "ana", are no mention of that party; record the mention, or name whom they mean',
    ],
  ],
  [
    [
      ['timeline.start.date', 'soon'],
      ['timeline.start.basis', 'derived'],
      ['timeline.start.anchors', [{ paragraph: 'p1', start: 0, end: 5, exact: 'Mayor' }]],
    ],
    [
      'timeline.start.date — start: “soon” is no date of the calendar; write EDTF, such as 2025-03-18, 2025-03 or 2025-03-10/2025-03-16',
    ],
  ],
]);

tells('what is said of a statement, and of the order, by quotations', [
  [
    [
      ['quotes.step.kind', 'x'],
      ['statements.talk.quotes', ['step']],
    ],
    [
      'quotes.step.kind — step: kind cannot be "x"; it is one of direct, mixed',
      'statements.talk.quotes — talk: the quotation "more" says that it is part of this statement, which does not list it',
    ],
  ],
  [
    [
      ['quotes.step.kind', 'x'],
      ['quotes.step.statement', GONE],
    ],
    ['quotes.step.kind — step: kind cannot be "x"; it is one of direct, mixed'],
  ],
  [
    [['quotes.more.statement', GONE]],
    [
      'statements.talk.quotes[1] — talk: it lists the quotation "more", which does not say that it is part of this statement',
    ],
  ],
  [[['quotes.more.cue', { paragraph: 'p2', start: 24, end: 28, exact: 'told' }]], []],
]);

tells('what stands first, and what only the provenance names', [
  [
    [['quotes.again.cue', { paragraph: 'p1', start: 6, end: 9, exact: 'Mayor' }]],
    ['quotes.again.cue.exact — again: paragraph "p1" has “Ana” at 6, not “Mayor”; they stand at 0'],
  ],
  [
    [['quotes.again.holders', ['ana']]],
    [
      'quotes.again.holders[0] — again: "ana" says it, so the view needs no other holder; leave it out',
    ],
  ],
  [
    [
      ['parties.eva', { id: 'eva', name: 'Eva', kind: 'media', named: true }],
      ['provenance.publisher', 'eva'],
    ],
    [],
  ],
  [
    [
      ['quotes.again.record.verdict', 'altered'],
      ['quotes.again.record.differences', [{ kind: 'missing', primary: 'Yes' }]],
    ],
    [
      'quotes.again.record.verdict — again: the verdict is “altered”, and the primary wording has these very words',
    ],
  ],
]);

tells('what is inherited in another role, and a length where a date belongs', [
  [
    [['quotes.more.attribution[1]', { party: 'tom', role: 'relay', basis: 'inherited' }]],
    [
      'quotes.more.attribution[1] — more: no neighbouring quotation has "tom" as its relay, so nothing is inherited; say inferred',
    ],
  ],
  [
    [['times.fourth.value', 'P1D']],
    [
      'times.fourth.value — fourth: “P1D” is no date of the calendar; write EDTF, such as 2025-03-18, 2025-03 or 2025-03-10/2025-03-16',
    ],
  ],
]);

tells('differences have words that stand there together', [
  [
    [
      [
        'quotes.step.record.differences',
        [{ kind: 'changed', primary: 'tiny step', quoted: 'small tiny' }],
      ],
    ],
    ['quotes.step.record.differences[0] — step: the quotation has no “small tiny”: “a small step”'],
  ],
  [
    [['quotes.step.record.differences', [{ kind: 'missing', primary: '' }]]],
    [
      'quotes.step.record.differences[0] — step: the primary wording has no “”: “It was a tiny step.”',
    ],
  ],
]);
