import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { type Fields, fields } from '../../src/checks/fields.ts';
import * as core from '../../src/core.ts';
import * as bound from '../../src/index.ts';
import type { Article } from '../../src/model/article.ts';
import type { Noun } from '../../src/model/noun.ts';
import { NOUNS as RECORD_NOUNS } from '../../src/queries/records.ts';
import { sample } from '../schema/sample.ts';

type Row = Readonly<Record<string, unknown>> & { readonly id: string };
type Ask = (filter?: unknown) => readonly Row[];
type Keys = Readonly<Record<string, (row: never) => unknown>>;

const article: Article = bound.article;
const own = (field: string) => (row: never) => (row as Row)[field];
const same = (...fields: string[]): Keys => Object.fromEntries(fields.map((f) => [f, own(f)]));

const NOUNS: Readonly<Record<string, readonly [noun: Noun, keys: Keys]>> = {
  getQuotes: [
    'quotes',
    {
      ...same('speaker', 'statement', 'paragraph', 'kind'),
      holder: own('holders'),
      relayedBy: ({ attribution }: Article['quotes'][string]) =>
        attribution.filter(({ role }) => role === 'relay').map(({ party }) => party),
    },
  ],
  getParties: ['parties', same('kind', 'named')],
  getPlaces: ['places', same('kind', 'within')],
  getParagraphs: ['paragraphs', same('role')],
  getStatements: ['statements', same('speaker', 'medium')],
  getSources: ['sources', same('level', 'publisher')],
  getMentions: ['mentions', same('party', 'place', 'form', 'paragraph')],
  getTimes: ['times', same('type', 'basis', 'paragraph')],
  getTimeline: ['timeline', { ...same('kind', 'status'), party: own('participants') }],
  getProposals: [
    'proposals',
    {
      ...same('kind', 'by'),
      party: ({ stances }: Article['proposals'][string]) => stances.map(({ party }) => party),
    },
  ],
  getReadings: ['readings', same('concerns')],
  getClaims: ['claims', same('verdict')],
  getSkips: ['skips', same('paragraph')],
  getCorrections: ['corrections', same('concerns')],
};

describe.each(Object.entries(NOUNS))('%s', (name, [noun, keys]) => {
  const rows = Object.values(article[noun]) as readonly Row[];
  let mine: Article;
  beforeEach(() => {
    mine = { ...article }; // what a helper made ready for an article, it keeps
  });
  const helpers: Readonly<Record<string, Ask>> = {
    bound: (bound as unknown as Record<string, Ask>)[name] as Ask,
    core: (filter) =>
      (
        (core as unknown as Record<string, unknown>)[name] as (
          a: Article,
          f: unknown,
        ) => readonly Row[]
      )(mine, filter),
  };
  const values = (key: string): readonly unknown[] => [
    ...new Set(rows.flatMap((row) => [(keys[key] as (row: Row) => unknown)(row)].flat())),
  ];
  const naive = (filter: Readonly<Record<string, unknown>>) =>
    rows.filter((row) =>
      Object.entries(filter).every(
        ([key, value]) =>
          value === undefined || [(keys[key] as (row: Row) => unknown)(row)].flat().includes(value),
      ),
    );
  const filters = fc.record(
    Object.fromEntries(
      Object.keys(keys)
        .filter((key) => values(key).length > 0)
        .map((key) => [key, fc.constantFrom(...values(key))]),
    ),
    { requiredKeys: [] },
  );
  describe.each(Object.entries(helpers))('%s', (_, ask) => {
    test('finds what a plain filter finds, in order, frozen', () => {
      expect(ask()).toEqual(rows);
      for (const key of Object.keys(keys)) {
        for (const value of values(key)) {
          expect(ask({ [key]: value })).toEqual(naive({ [key]: value }));
          expect(ask({ [key]: value })).toBe(ask({ [key]: value }));
        }
      }
      fc.assert(
        fc.property(filters, (filter) => {
          expect(ask(filter)).toEqual(naive(filter));
          expect(Object.isFrozen(ask(filter))).toBe(true);
        }),
      );
    });
    test('has an answer at hand that it gave before: it reads the filter once', () => {
      const filters = Object.keys(keys).flatMap((key) =>
        values(key).flatMap((value) => (value === undefined ? [] : [[key, value] as const])),
      );
      expect(filters.length > 0).toBe(rows.length > 0);
      for (const [key, value] of filters) {
        let reads = 0;
        const get = (from: Row, name: string): unknown => {
          if (name === key) reads++;
          return from[name];
        };
        const filter = new Proxy({ [key]: value } as Row, { get });
        const answer = ask(filter);
        reads = 0;
        expect(ask(filter)).toBe(answer);
        // Whether one stance is asked for is seen from two keys.
        expect(reads).toBe(name === 'getProposals' && key === 'party' ? 2 : 1);
      }
    });
    test('judges each key, whatever was asked before', () => {
      const wrongs = ['stance', 'constructor', 'toString', '__proto__'];
      for (const key of Object.keys(keys)) {
        for (const value of values(key).filter((one) => one !== undefined)) {
          for (const wrong of [`${key}s`, ...wrongs]) {
            const filter: object = JSON.parse(
              `{"${key}":${JSON.stringify(value)},"${wrong}":${JSON.stringify(value)}}`,
            );
            ask({ [key]: value });
            expect(() => ask(filter), wrong).toThrow(RangeError);
          }
        }
      }
      for (const wrong of wrongs)
        expect(() => ask(JSON.parse(`{"${wrong}":"x"}`))).toThrow(`no filter "${wrong}"`);
    });
    test('takes every word of a closed list, also one that no record has', () => {
      const filters = Object.keys(keys).flatMap((key) => {
        const type = (fields[noun] as unknown as Fields)[key]?.type;
        return Array.isArray(type) ? type.map((word) => ({ [key]: word })) : [];
      });
      expect(filters.map(ask)).toEqual(filters.map(naive));
    });
    test('refuses what no filter is', () => {
      const [key = ''] = Object.keys(keys);
      for (const wrong of [[], 5, 'x', null, () => 1])
        expect(() => ask(wrong), String(wrong)).toThrow(new TypeError('a filter is an object'));
      expect(() => ask({ [`${key}s`]: 'x' })).toThrow(RangeError);
      const unknown = `${key}s`;
      expect(() => ask({ [unknown]: 'x' })).toThrow(`no filter "${unknown}"; is it "${key}"?`);
      for (const wrong of [5, 'nobody', [values(key)[0]], null, {}]) {
        expect(() => ask({ [key]: wrong }), JSON.stringify(wrong)).toThrow(RangeError);
      }
    });
  });
});

const ONE: Readonly<Record<string, string>> = {
  getQuotes: 'getQuote',
  getParties: 'getParty',
  getPlaces: 'getPlace',
  getParagraphs: 'getParagraph',
  getStatements: 'getStatement',
  getSources: 'getSource',
  getMentions: 'getMention',
  getTimes: 'getTime',
  getTimeline: 'getEvent',
  getProposals: 'getProposal',
  getReadings: 'getReading',
  getClaims: 'getClaim',
  getSkips: 'getSkip',
  getCorrections: 'getCorrection',
};

describe.each(Object.entries(ONE))('%s and %s', (many, one) => {
  const [noun = 'quotes'] = NOUNS[many] ?? [];
  const { [one]: ofOurs } = bound as unknown as Record<string, (id: string) => Row>;
  const { [one]: ofAny, [many]: manyOfAny } = core as unknown as Record<
    string,
    (article: unknown, id?: string) => Row
  >;

  test('give the record of an id', () => {
    for (const [id, row] of Object.entries(article[noun])) {
      expect(ofOurs?.(id)).toEqual(row);
      expect(ofAny?.(article, id)).toBe(row);
    }
    const mine = sample();
    for (const [id, row] of Object.entries(mine[noun])) expect(ofAny?.(mine, id)).toBe(row);
  });

  test('refuse an id that is not there, and an article that is none', () => {
    const [first] = Object.keys(article[noun]);
    for (const id of [
      'nobodyAtAll',
      'constructor',
      '__proto__',
      '',
      [first],
      5,
      null,
    ] as string[]) {
      expect(() => ofOurs?.(id)).toThrow(RangeError);
      expect(() => ofAny?.(article, id)).toThrow(RangeError);
    }
    const expected = new TypeError(
      'an article is expected, as defineArticle or parseArticle gives it',
    );
    for (const none of [undefined, null, 7, {}, { [noun]: null }, { [noun]: 'x' }]) {
      expect(() => ofAny?.(none, 'x')).toThrow(expected);
      expect(() => manyOfAny?.(none)).toThrow(expected);
    }
  });
});

test('a record that is none is no fault of the filter', () => {
  const broken = { sources: { x: null }, parties: {} } as never;
  const ask = () => core.getSources(broken, { level: 'A' } as never);
  expect(ask).toThrow(/^an article is expected/);
  try {
    ask();
  } catch (error) {
    expect((error as Error).cause).toBeInstanceOf(TypeError);
  }
});

test('an unknown id is named with its nearest', () => {
  expect(() => bound.getQuotes({ speaker: 'whiteHose' as never })).toThrow(/whiteHose.*whiteHouse/);
  expect(() => bound.getQuote('ballInCort' as never)).toThrow(/ballInCort.*ballInCourt/);
  expect(() => core.getQuote(article, 'ballInCort')).toThrow(RangeError);
  expect(() => bound.getQuotes({ speaker: 5 as never })).toThrow(/^speaker: there is no "5"$/);
  const bare: never = Object.create(null) as never;
  expect(() => bound.getQuotes({ speaker: bare })).toThrow(/^speaker: there is no "object"$/);
  expect(() => bound.getQuote('constructor' as never)).toThrow(RangeError);
});

test('corrections are found by the record that they concern', () => {
  const mine = sample();
  expect(core.getCorrections(mine, { concerns: 'doorIsOpen' })).toEqual([
    mine.corrections.noLongerExact,
  ]);
  expect(core.getCorrections(mine, { concerns: 'ana' })).toEqual([]);
  expect(core.getCorrection(mine, 'noLongerExact').now).toBe('altered');
  // Of ours there is none, and no hint at an id that is not there.
  expect(bound.getCorrections()).toEqual([]);
  expect(() => bound.getCorrection('noLongerExact' as never)).toThrow(
    /^no correction "noLongerExact"$/,
  );
});

test('a range of dates takes what overlaps it', () => {
  const march = bound.getTimeline({ from: '2025-03-11', to: '2025-03-18' });
  expect(march.map(({ id }) => id)).toContain('jeddahMeeting');
  for (const { date } of bound.getTimeline({ from: '2025-03-19' }))
    expect(date).not.toBe('2025-03-18');
  for (const ask of [bound.getTimeline, (filter: object) => core.getTimeline(article, filter)]) {
    expect(() => ask({ from: 'soon' })).toThrow(
      /^from: "soon" is not an EDTF date, such as 2025-03-18$/,
    );
    expect(() => ask({ to: null as never })).toThrow(
      /^to: "object" is not an EDTF date, such as 2025-03-18$/,
    );
  }
});

test('a position alone is that of any stance', () => {
  const positions =
    'proposes,accepts,acceptsWithConditions,supports,questions,setsConditions,seeks,asked';
  for (const ask of [
    bound.getProposals,
    (filter: object) => core.getProposals({ ...article }, filter),
  ]) {
    for (const position of positions.split(',')) {
      expect(ask({ position: position as 'accepts' })).toEqual(
        Object.values(article.proposals).filter(({ stances }) =>
          stances.some((at) => at.position === position),
        ),
      );
    }
    expect(() => ask({ position: 'hopes' as never })).toThrow(/^position: there is no "hopes"/);
    expect(() => ask({ party: 'ukraine', position: 'hopes' as never })).toThrow(
      /^position: there is no "hopes"/,
    );
    expect(() => ask({ party: 'nobody' as never, position: 'accepts' })).toThrow(
      /^party: there is no "nobody"/,
    );
    for (const more of [{}, { party: 'ukraine' }, { party: 'ukraine', position: 'accepts' }])
      expect(() => ask({ ...more, stance: 'ukraine accepts' } as never)).toThrow(
        /^no filter "stance"/,
      );
  }
});

test('a range of dates ends with its last day, and goes with any other filter', () => {
  const of = (from?: string, to?: string, more: object = {}) =>
    core.getTimeline(mine, { from, to, ...more } as { from?: string }).map(({ id }) => id);
  const event = { title: 'E', basis: 'external', kind: 'call', status: 'past', why: 'told' };
  const mine: Article = core.defineArticle({
    paragraphs: { p1: 'No.' },
    timeline: {
      a: { ...event, date: '2025-03-10' },
      b: { ...event, date: '2025-03-11', kind: 'war' },
      c: { ...event, date: '2025-03-12/2025-03-14' },
    },
  } as never);
  expect(of('2025-03-11')).toEqual(['b', 'c']);
  expect(of(undefined, '2025-03-11')).toEqual(['a', 'b']);
  expect(of('2025-03-11', '2025-03-11')).toEqual(['b']);
  expect(of('2025-03-13', '2025-03-13')).toEqual(['c']);
  expect(of('2025-03-15')).toEqual([]);
  expect(of(undefined, '2025-03-09')).toEqual([]);
  expect(of(undefined, '2025-03-12', { kind: 'call' })).toEqual(['a', 'c']);
  expect(of('2025-03-11', '2025-03-12', { kind: 'war' })).toEqual(['b']);
});

test('only who passed words on relayed them', () => {
  for (const { id, attribution } of Object.values(article.quotes)) {
    for (const { party, role } of attribution) {
      const found = core.getQuotes(article, { relayedBy: party }).map((quote) => quote.id);
      if (role === 'relay') expect(found).toContain(id);
    }
  }
  expect(core.getQuotes(article, { relayedBy: 'marcoRubio' })).toEqual([]);
});

test('party and position are of one stance', () => {
  const mine = { ...article };
  const parties = Object.keys(article.parties);
  for (const proposal of Object.values(article.proposals)) {
    for (const { position } of proposal.stances) {
      for (const party of parties) {
        const found = core.getProposals(mine, { party, position });
        expect(found).toEqual(
          Object.values(article.proposals).filter(({ stances }) =>
            stances.some((at) => at.party === party && at.position === position),
          ),
        );
      }
    }
  }
});

test('the context of words is cut where no character is', () => {
  const { paragraphs } = core.defineArticle({ paragraphs: { p1: 'a🕊b e\u0301 cde\u0301f' } });
  const text = paragraphs.p1.text;
  const around = (exact: string, before?: number, after?: number) => {
    const start = text.indexOf(exact);
    const anchor = { paragraph: 'p1', start, end: start + exact.length, exact };
    return core.getContext({ paragraphs } as never, anchor, { before, after });
  };
  expect(around('b', 1, 0)).toEqual({ prefix: '', exact: 'b', suffix: '' });
  expect(around('b', 2, 2)).toEqual({ prefix: '🕊', exact: 'b', suffix: ' ' });
  expect(around('b', 3, 3)).toEqual({ prefix: 'a🕊', exact: 'b', suffix: ' e\u0301' });
  expect(around('a', 9, 1)).toEqual({ prefix: '', exact: 'a', suffix: '' });
  expect(around('cd', 1, 1)).toEqual({ prefix: ' ', exact: 'cd', suffix: '' });
  expect(around('f', 1, 5)).toEqual({ prefix: '', exact: 'f', suffix: '' });
  expect(around('b').prefix + around('b').suffix).toBe('a🕊 e\u0301 cde\u0301f');
  // Each code point of a flag is whole: what one sign is, engines do not agree on.
  const flagged = core.defineArticle({ paragraphs: { p1: '🇺🇦 a' } });
  const behind = { paragraph: 'p1', start: 5, end: 6, exact: 'a' };
  expect(core.getContext(flagged, behind, { before: 4 }).prefix).toBe('🇦 ');
  const marked = core.defineArticle({ paragraphs: { p1: '\u0301a b' } });
  const first = { paragraph: 'p1', start: 0, end: 2, exact: '\u0301a' };
  expect(core.getContext(marked, { ...first, start: 1, exact: 'a' }).prefix).toBe('\u0301');
  expect(core.getContext(marked, first, { after: 1 }).suffix).toBe(' ');
});

test('what surrounds words, ours and anyone’s', () => {
  const anchor = article.quotes.ballInCourt as Article['quotes'][string];
  expect(bound.getContext(anchor)).toEqual(core.getContext(article, anchor));
  expect(bound.getContext(anchor).prefix).toHaveLength(32);
  expect(bound.getContext(anchor).suffix).toHaveLength(32);
  expect(Object.isFrozen(bound.getContext(anchor))).toBe(true);
  for (const field of ['start', 'end']) {
    expect(() => bound.getContext({ ...anchor, [field]: Number.NaN })).toThrow(
      / does not stand at /,
    );
    expect(() => core.getContext(article, { ...anchor, [field]: 'x' } as never)).toThrow(
      RangeError,
    );
  }
  for (const wrong of [Number.POSITIVE_INFINITY, Number.NaN, -1, 1.5, '3', null] as number[]) {
    for (const side of ['before', 'after'] as const)
      expect(() => bound.getContext(anchor, { [side]: wrong })).toThrow(
        new RangeError('before and after are whole numbers from 0'),
      );
  }
  expect(() => bound.getContext({ ...anchor, paragraph: 'p99' })).toThrow(/^no paragraph "p99"/);
  for (const none of [undefined, null, 5] as never[]) {
    expect(() => bound.getContext(none)).toThrow(new RangeError('an anchor is expected'));
    expect(() => core.getContext(article, none)).toThrow(new RangeError('an anchor is expected'));
  }
  const { start, end, exact } = anchor;
  for (const wrong of [
    { exact: 'ball is in Ukraine’s court' },
    { exact: 'ball is in Poland’s court' },
    { start: end, end: start },
    { start: start + 1 },
    { end: end + 0.5 },
    { start: -exact.length, end: 0 },
    { start: end + 1, end, exact: '' },
    { start: 9999, end: 9999, exact: '' },
    { start: 0.5, end: 0.5, exact: '' },
    { start: -1, end: -1, exact: '' },
  ]) {
    const words = { ...anchor, ...wrong };
    expect(() => bound.getContext(words), JSON.stringify(wrong)).toThrow(
      new RangeError(`“${words.exact}” does not stand at ${words.start} to ${words.end} of "p14"`),
    );
  }
  const nothing = Object.create(null);
  for (const wrong of [
    { exact: undefined },
    { start: `${start}` },
    { end: nothing },
    { start: Symbol() },
  ])
    expect(() => bound.getContext({ ...anchor, ...wrong } as never)).toThrow(
      new RangeError('an anchor is expected'),
    );
  expect(() => core.getContext({} as never, anchor)).toThrow(TypeError);
});

test('the helpers of our article are those of anyone’s, bound to it', () => {
  for (const [noun] of Object.values(NOUNS)) {
    for (const [id, row] of Object.entries(article[noun])) {
      expect(bound.getRecord(id as 'veryWell')).toEqual(row);
      expect(core.getRecord(article, id)).toBe(row);
    }
  }
  expect(() => bound.getRecord('ballInCort' as never)).toThrow(/^no record "ballInCort"; is it "/);
  for (const id of Object.keys(article.paragraphs)) {
    expect(bound.getSegments(id as 'p1')).toEqual(core.getSegments(article, id));
  }
  const words = 'Rubio said the “ball is in Russia’s court”.';
  expect(bound.verifyText(words)).toEqual(core.verifyText(article, words));
  expect(bound.verifyText(words).found[0]?.verification).toEqual(
    bound.verifyQuote('ball is in Russia’s court', { speaker: 'Rubio' }),
  );
  expect(bound.verifyQuote('very well')).toEqual(core.verifyQuote(article, 'very well'));
});

test('an answer follows an article that changes', () => {
  const mine = JSON.parse(JSON.stringify(article)) as { quotes: Record<string, unknown> } & Article;
  expect(core.getQuotes(mine)).toHaveLength(10);
  delete mine.quotes.veryWell;
  expect(core.getQuotes(mine)).toHaveLength(9);
  const shallow: Article = { ...article, quotes: Object.freeze(mine.quotes) as Article['quotes'] };
  const asked = { speaker: 'marcoRubio' };
  expect(core.getQuotes(shallow, asked)).toHaveLength(1);
  Object.assign(mine.quotes.ballInCourt as object, { speaker: 'cnn' });
  expect(core.getQuotes(shallow, asked)).toEqual([]);
});

test('an answer rests on the ids of the article that is asked', () => {
  const asked = { speaker: 'eve' };
  const more = { ...article.parties, eve: article.parties.cnn } as Article['parties'];
  expect(() => core.getQuotes(article as Article, asked)).toThrow(RangeError);
  expect(core.getQuotes({ ...article, parties: Object.freeze(more) } as Article, asked)).toEqual(
    [],
  );
  expect(() => core.getQuotes(article as Article, asked)).toThrow(RangeError);
});

test('any record may be concerned, and nothing else', () => {
  const asks = [bound.getReadings, bound.getCorrections] as readonly Ask[];
  const asksAny = [core.getReadings, core.getCorrections] as readonly ((
    of: unknown,
    filter: object,
  ) => readonly Row[])[];
  for (const [noun] of Object.values(NOUNS)) {
    for (const concerns of Object.keys(article[noun])) {
      for (const ask of asks) ask({ concerns });
      for (const ask of asksAny) ask(article, { concerns });
    }
  }
  const none = 'concerns: there is no "ballInCort"; is it "ballInCourt"?';
  for (const ask of asks) expect(() => ask({ concerns: 'ballInCort' })).toThrow(none);
  for (const ask of asksAny) {
    expect(() => ask(article, { concerns: 'ballInCort' })).toThrow(none);
    // Of a part of an article nobody knows what else there is.
    const { readings, corrections } = article;
    expect(ask({ readings, corrections }, { concerns: 'ballInCort' })).toEqual([]);
  }
});

test('every noun is among those of a record by id', () => {
  expect([...RECORD_NOUNS].sort()).toEqual(Object.keys(fields).sort());
});
