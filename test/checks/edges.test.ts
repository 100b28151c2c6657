import { describe, expect, it, test } from 'vitest';
import { article } from '../../src/article/article.ts';
import { checkArticle } from '../../src/checks/checkArticle.ts';
import { isIt } from '../../src/checks/isIt.ts';
import { marks } from '../../src/checks/marks.ts';
import { plain } from '../../src/checks/plain.ts';
import { plainWords } from '../../src/checks/plainWords.ts';
import { retired } from '../../src/checks/retired.ts';
import { timePhrases } from '../../src/checks/timePhrases.ts';
import { faults, short } from './damage.ts';
import { says } from './small.ts';

const ana = { name: 'Ana', kind: 'person' };

describe('marks that open in one convention and close in another', () => {
  it.each([
    ['””', [[1, 1]], []],
    ['””a', [[1, 1]], []],
    ['""›', [[1, 1]], [2]],
    ['.››', [[2, 2]], []],
    ['a»«', [[2, 2]], []],
    ['»„”', [[2, 2]], [0]],
    // Single marks that lie across a pair are no pair themselves.
    [
      '"’‘a‚’"',
      [
        [1, 6],
        [5, 5],
      ],
      [],
    ],
  ] as const)('%s', (text, pairs, alone) => {
    const found = marks(text);
    expect(found.pairs.map(({ start, end }) => [start, end])).toEqual(pairs);
    expect(found.alone).toEqual(alone);
  });
});

describe('words of time', () => {
  it.each([
    [
      'He paid twelve, today, on May 5 and 3 days later.',
      ['twelve', 'today', 'May 5', '3 days later'],
    ],
    ['One of them is number one.', []],
    ['twenty-ten', ['twenty', 'ten']],
    ['12 March 2025', ['12 March 2025']],
    ['on May 12.5th', ['May 12', '12.5th']],
    ['He said “May” to us. May he come.', ['May']],
  ])('%s', (text, words) => {
    expect(timePhrases(text).map(({ start, end }) => text.slice(start, end))).toEqual(words);
  });

  test('may stand more than one space apart', () => {
    expect(plainWords('Two \n  days –– later')).toBe('two days later');
  });
});

describe('a hint', () => {
  test('is given for the first hundred', () => {
    expect(isIt('quote', ['quotes'], 99)).toBe('; is it quotes?');
    expect(isIt('quote', ['quotes'], 100)).toBe('');
  });

  test('asks for the start of a name alone', () => {
    expect(isIt(`${'re'.repeat(32)}${'z'.repeat(30)}`, ['retired'], 0)).toBe('; is it retired?');
  });
});

test('a field of a record that holds nothing is not there, as in JSON', () => {
  const { value } = plain({ parties: { ana: { ...ana, role: undefined } } });
  expect(value).toStrictEqual({ parties: { ana } });
});

test('of two records with a retired id the first is told of', () => {
  const none = Object.fromEntries(Object.keys(article).map((noun) => [noun, {}]));
  const records = { ...none, parties: { twin: ana }, quotes: { twin: {} }, skips: { here: {} } };
  expect(retired({ twin: { moved: 'here', since: '0.2.0' } }, records as never)).toMatchObject([
    { message: expect.stringContaining('and a party has it') },
  ]);
});

test('what has neither text nor paragraphs is no draft', () => {
  expect(short(checkArticle({ quotes: {} }))).toContain('shape paragraphs');
});

test('a path into a field that has a dot where none belongs is no field', () => {
  const { id } = article.quotes.veryWell;
  const row = { id: 'c0', concerns: id, field: 'record.le.vel', was: 'A', now: 'B' };
  const dated = { ...row, date: '2025-03-19', why: 'it was wrong' };
  expect(faults(['corrections', { c0: dated }])).toEqual(['correction corrections.c0.field']);
});

test.each([
  ['de-1996', true],
  ['zh-Hant-TW', true],
  ['en-!!', false],
])('%s is a language tag: %s', (language, is) => {
  const found = faults(['provenance.language', language]);
  expect(found.includes('format provenance.language')).toBe(!is);
});

describe('a name that stands elsewhere without its mention', () => {
  const kremlin = { name: 'Kremlin Palace', kind: 'organization' };
  const named = { paragraph: 'p1', party: 'kremlin', form: 'name', exact: 'Kremlin Palace' };

  test('is held whole: its first word alone is another name', () => {
    const office = {
      paragraph: 'p2',
      party: 'bo',
      form: 'description',
      exact: 'the Kremlin office Bo',
    };
    const draft = {
      paragraphs: { p1: 'Kremlin Palace closed.', p2: 'We saw the Kremlin office Bo.' },
      parties: { kremlin, bo: { name: 'Bo', kind: 'person' } },
      mentions: { named, office },
    };
    expect(says('names', draft)).toEqual([]);
  });

  test('may begin with a digit', () => {
    const draft = {
      paragraphs: { p1: '3M closed.', p2: 'We saw the 3M man.' },
      parties: { maker: { name: '3M', kind: 'organization' }, bo: { name: 'Bo', kind: 'person' } },
      mentions: {
        name: { paragraph: 'p1', party: 'maker', form: 'name', exact: '3M' },
        man: { paragraph: 'p2', party: 'bo', form: 'description', exact: 'the 3M man' },
      },
    };
    expect(says('names', draft).join()).toContain('3M');
  });
});

describe('dates', () => {
  const paragraphs = { p1: 'Ana met Bo on 4 March 2025 and on 6 March 2025 for two days.' };
  const time = { paragraph: 'p1', type: 'date', basis: 'text', why: 'It says so.' };
  const times = {
    fourth: { ...time, exact: '4 March 2025', value: '2025-03-04' },
    sixth: { ...time, exact: '6 March 2025', value: '2025-03-06' },
  };
  const event = {
    title: 'They met',
    date: '2025-03-04',
    basis: 'text',
    kind: 'meeting',
    status: 'past',
  };
  const provenance = { published: '2025-03-20', language: 'en' };
  const at = (exact: string) => [{ paragraph: 'p1', exact }];

  test('of an event by the text are those of its own words, where they have one', () => {
    const timeline = { meeting: { ...event, anchors: at('on 6 March 2025') } };
    expect(says('chronology', { paragraphs, times, timeline, provenance })).toEqual([
      expect.stringContaining('its words say “6 March 2025”'),
    ]);
  });

  test('of an event by the text are in its words, not in the rest of the text', () => {
    const timeline = { meeting: event };
    expect(says('chronology', { paragraphs, times, timeline, provenance })).toEqual([
      expect.stringContaining('no time expression in its words gives the date 2025-03-04'),
    ]);
  });

  test('a length that follows from another time is a length all the same', () => {
    const length = {
      paragraph: 'p1',
      exact: 'two days',
      type: 'duration',
      basis: 'derived',
      why: 'It says so.',
    };
    const given = (value: string) => ({
      paragraphs,
      provenance,
      times: { ...times, length: { ...length, value, anchoredTo: 'sixth' } },
    });
    expect(says('chronology', given('P2D'))).toEqual([]);
    expect(says('chronology', given('P3D'))).toEqual(['length: “two days” is not as long as P3D']);
  });
});

test('an id that a list has twice breaks the rule “twice”', () => {
  const [first] = article.quotes.agreedLastingPeace.holders;
  expect(faults(['quotes.agreedLastingPeace.holders', [first, first]])).toContain(
    'twice quotes.agreedLastingPeace.holders[1]',
  );
});

test('a quotation left open is shown with what stands around its mark', () => {
  const text = `${'a '.repeat(20)}“${'b '.repeat(20)}`;
  const draft = { paragraphs: { p1: text, p2: '“And on.”' } };
  const around = `${'a '.repeat(10)}“${'b '.repeat(10)}`.trim();
  expect(says('quotationMarks', draft)[0]).toContain(`the quotation mark in “${around}`);
});
