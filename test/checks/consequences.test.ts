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
      'timeline.address — address: by its date it comes before “start”, and stands behind it',
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
    [],
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
    ['mentions.p2Tom.party — p2Tom: there is no party "nobody"; is it "nord"?'],
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
    ['statements.talk.speaker — talk: there is no party "nobody"; is it "nord"?'],
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
  [
    [['parties.tom.colour', 'red']],
    ['parties.tom.colour — tom: there is no field "colour"; is it role?'],
  ],
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
