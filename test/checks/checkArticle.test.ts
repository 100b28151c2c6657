import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { authored } from '../../src/article/authored.ts';
import { checkArticle } from '../../src/checks/checkArticle.ts';
import { nouns } from '../../src/checks/nouns.ts';
import { defineArticle } from '../../src/define/defineArticle.ts';
import { article } from '../../src/index.ts';
import { isQuick } from '../support/isQuick.ts';
import { damaged, faults, GONE, short } from './damage.ts';

const RULES = [
  'plain',
  'shape',
  'vocabulary',
  'id',
  'retired',
  'reference',
  'digest',
  'anchor',
  'wholeWords',
  'order',
  'orphan',
  'cycle',
  'twice',
  'blank',
  'format',
  'quotationMarks',
  'quoteText',
  'names',
  'timeWords',
  'mention',
  'describedAs',
  'attribution',
  'chronology',
  'record',
  'correction',
];

/** Whatever comes back is a frozen list of whole issues. */
function judge(value: unknown): readonly string[] {
  const issues = checkArticle(value);
  expect(Object.isFrozen(issues)).toBe(true);
  for (const issue of issues) {
    expect(Object.isFrozen(issue)).toBe(true);
    expect(Object.keys(issue)).toEqual(['rule', 'path', 'message']);
    expect(RULES).toContain(issue.rule);
    expect(issue.message.length).toBeGreaterThan(10);
  }
  return short(issues);
}

describe('checkArticle', () => {
  it('finds nothing in our article, as authored, as exported and as JSON', () => {
    expect(judge(authored)).toEqual([]);
    expect(judge(article)).toEqual([]);
    expect(judge(JSON.parse(JSON.stringify(article)))).toEqual([]);
  });

  it('returns every fault, in the order of the rules', () => {
    const found = faults(
      ['quotes.veryWell.record.level', 'unverified'],
      ['times.thirtyDays.value', 'P31D'],
      ['quotes.ballInCourt.holders', ['marcoRubio']],
      ['parties.cnn.describedAs', 'a channel'],
      ['mentions.p15World.party', 'russia'],
      ['skips.skipTwoLeaders', GONE],
      ['mentions.p10X', GONE],
      ['quotes.bilateralFuture.text', 'The two'],
      ['places.moon', { id: 'moon', name: 'The Moon', kind: 'world' }],
      ['mentions.p1They.start', 0],
      ['text', 'another'],
      ['timeline.envoyPost.place', 'mars'],
      ['claims.callLength.id', 'other'],
      ['sources.cnnReport.level', 'D'],
      ['proposals.lastingPeace.title', 7],
    );
    expect(found).toEqual([
      'vocabulary sources.cnnReport.level',
      'shape proposals.lastingPeace.title',
      'id claims.callLength.id',
      'reference timeline.envoyPost.place',
      'digest text',
      'digest provenance.sha256',
      'anchor mentions.p1They.exact',
      'orphan places.moon',
      'quoteText quotes.bilateralFuture.text',
      'names paragraphs.p10.text',
      'timeWords paragraphs.p9.text',
      'mention mentions.p15World',
      'describedAs parties.cnn.describedAs',
      'attribution quotes.ballInCourt.holders[0]',
      'chronology times.thirtyDays.value',
      'record quotes.bilateralFuture.record.verdict',
      'record quotes.veryWell.record.level',
    ]);
    const order = found.map((one) => RULES.indexOf(one.split(' ')[0] ?? ''));
    const late = order.filter((rule) => rule > RULES.indexOf('vocabulary'));
    expect(late).toEqual([...late].sort((a, b) => a - b));
  });

  it('blames no other record for one of the wrong shape', () => {
    const paths = nouns.flatMap((noun) =>
      Object.entries(authored[noun]).flatMap(([id, row]) =>
        ['', ...Object.keys(row).map((field) => `.${field}`)].map(
          (field) => `${noun}.${id}${field}`,
        ),
      ),
    );
    const wrong = fc.constantFrom(null, 7, true, 'a text', [], {}, [[]], { a: 1 });
    fc.assert(
      fc.property(fc.constantFrom(...paths), wrong, (path, value) => {
        const [noun, id] = path.split('.');
        const found = judge(damaged([path, value]));
        if (found.every((one) => !/^(?:shape|vocabulary) /.test(one))) return; // it is a text there
        for (const one of found) expect(one).toMatch(new RegExp(` ${noun}\\.${id}(?:[.[]|$)`));
      }),
      { numRuns: 150 },
    );
  });

  it('blames nothing else where a whole part has the wrong shape', () => {
    const wrong = fc.constantFrom(GONE, null, 7, 'a text', []);
    fc.assert(
      fc.property(fc.constantFrom('text', ...nouns, 'provenance'), wrong, (part, value) => {
        fc.pre(part !== 'text' || value !== 'a text');
        const found = judge(damaged([part, value]));
        expect(found).toEqual([`shape ${part}`]);
      }),
      { numRuns: 60 },
    );
  });

  it('names a part that no article has', () => {
    expect(faults(['authors', {}])).toEqual(['shape authors']);
    expect(faults(['quotes.veryWell.colour', 'red'])).toEqual(['shape quotes.veryWell.colour']);
    expect(faults(['provenance.licence', 'MIT'])).toEqual(['shape provenance.licence']);
  });
});

describe('checkArticle, given anything', () => {
  const hostile = (trap: string): unknown =>
    new Proxy(
      {},
      {
        [trap]: () => {
          throw new Error('no');
        },
      },
    );
  const self: Record<string, unknown> = { ...authored };
  self.quotes = self;
  const getter = {
    ...authored,
    get quotes(): never {
      throw new Error('no');
    },
  };
  const lying = new Proxy([], {
    get: (_, key) => (key === 'length' ? 2 ** 40 : 1),
    has: () => true,
  });
  const wide = ((): unknown => {
    let at: unknown = {};
    for (let i = 0; i < 60; i++) at = [at, at]; // two to the sixtieth when walked
    return at;
  })();

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a number', Number.NaN],
    ['a big integer', 1n],
    ['a symbol', Symbol('x')],
    ['a function', () => authored],
    ['a text', JSON.stringify(authored)],
    ['a list', [authored]],
    ['a map', new Map(Object.entries(authored))],
    ['a set', new Set()],
    ['a class', class {}],
    ['an error', new Error('no')],
    ['bytes', new Uint8Array(8)],
    ['a promise', Promise.resolve(authored)],
    ['a getter that throws', getter],
    ['data that holds itself', self],
    ['a list that lies', { ...authored, quotes: lying }],
    ['a list that lies inside', damaged(['quotes.veryWell.attribution', lying])],
    ['data without end', isQuick ? undefined : { ...authored, quotes: wide }],
    ['an object without prototype', Object.create(null)],
    ...['ownKeys', 'get', 'getPrototypeOf', 'getOwnPropertyDescriptor', 'has'].map(
      (trap) => [`a proxy that throws at ${trap}`, { ...authored, quotes: hostile(trap) }] as const,
    ),
  ] as const)('%s', (_, value) => {
    const found = judge(value);
    if (value !== (_ as unknown)) expect(Array.isArray(found)).toBe(true);
  });

  it('more wrong parts than fit on the stack', () => {
    const many = Object.fromEntries(Array.from({ length: 200_000 }, (_, i) => [`k${i}`, 7]));
    expect(checkArticle({ ...authored, ...many })).toHaveLength(200_000);
    expect(checkArticle({ ...authored, retired: many })).toHaveLength(200_000);
    expect(checkArticle({ ...authored, provenance: many })).toHaveLength(200_002);
    const text = 'a '.repeat(200_000);
    expect(
      checkArticle(damaged(['mentions.p1Us.exact', 'a'], ['paragraphs.p17.text', text])).length,
    ).toBeGreaterThan(0);
  });

  it('a draft, as an author writes it', () => {
    const message =
      'this is a draft, as an author writes it: give it to defineArticle, which makes the article';
    const draft = { paragraphs: { p1: 'No.', p2: 'Yes.' }, boilerplate: ['p2'], quotes: {} };
    expect(checkArticle(draft)).toEqual([{ rule: 'shape', path: '', message }]);
    expect(judge({ ...draft, text: 'No.' })).toContain('shape paragraphs.p1');
    expect(judge({ ...draft, paragraphs: { p1: 'No.', p2: 7 } })).toContain('shape text');
    expect(judge({ ...draft, paragraphs: {} })).toContain('shape text');
  });

  it('a proxy that was revoked', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(judge(proxy)).toEqual(['plain ']);
    expect(judge({ ...authored, quotes: proxy })).toEqual(['plain quotes']);
  });

  it('a record that cannot be read is the one that is reported', () => {
    const bad = {
      get exact(): never {
        throw new Error('no');
      },
    };
    expect(judge(damaged(['quotes.veryWell', bad]))).toEqual(['plain quotes.veryWell']);
    expect(judge(damaged(['quotes.veryWell.cue', new Map()]))).toEqual([
      'plain quotes.veryWell.cue',
    ]);
    const hole: unknown[] = [authored.quotes.veryWell.attribution[0]];
    hole.length = 2;
    expect(judge(damaged(['quotes.veryWell.attribution', hole]))).toEqual([
      'plain quotes.veryWell.attribution[1]',
    ]);
  });

  it('values of any kind, anywhere in it', () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withObjectString: true,
      withSet: true,
      withSparseArray: true,
      withTypedArray: true,
      withUnicodeString: true,
    } as fc.ObjectConstraints);
    const paths = [
      '',
      ...nouns,
      'text',
      'provenance',
      'quotes.veryWell',
      'quotes.veryWell.record',
      'times.today.value',
      'mentions.p1Us',
      'statements.dmitrievPost.quotes',
      'timeline.envoyPost.anchors',
    ];
    fc.assert(
      fc.property(fc.constantFrom(...paths), anything, (path, value) => {
        judge(path === '' ? value : damaged([path, value]));
      }),
      { numRuns: 150 },
    );
  });

  it('records whose id is the name of what every object has', () => {
    const names = Object.getOwnPropertyNames(Object.prototype).filter((name) =>
      /^[a-z]/.test(name),
    );
    const records = nouns.flatMap((noun) =>
      Object.values<object>(authored[noun]).map((row) => [noun, row] as const),
    );
    const added = fc.tuple(fc.constantFrom(...records), fc.constantFrom(...names));
    const referring = fc.constantFrom(
      'quotes.veryWell.speaker',
      'quotes.veryWell.statement',
      'quotes.veryWell.paragraph',
      'quotes.veryWell.attribution[0].party',
      'timeline.envoyPost.place',
      'timeline.envoyPost.statement',
      'times.today.anchoredTo',
      'proposals.maritimeCeasefire.partOf',
      'places.jeddah.within',
      'parties.allParties.members',
      'statements.dmitrievPost.quotes',
      'mentions.p1Us.party',
    );
    fc.assert(
      fc.property(fc.array(added, { maxLength: 4 }), fc.option(referring), (rows, from) => {
        const add = rows.map(
          ([[noun, row], id]) => [`${noun}.${id}`, { ...row, id }] as readonly [string, unknown],
        );
        const name = rows[0]?.[1] ?? 'constructor';
        const to = /(?:members|quotes)$/.test(from ?? '') ? [name] : name;
        judge(damaged(...add, ...(from ? [[from, to] as const] : [])));
      }),
      { numRuns: 150 },
    );
    const party = { id: 'toString', name: 'Ana', kind: 'person', named: true };
    expect(faults(['parties.toString', party])).toEqual(['orphan parties.toString']);
  });

  it('articles of odd keys and odd numbers', () => {
    const key = fc.constantFrom(
      '__proto__',
      'constructor',
      'toString',
      'hasOwnProperty',
      'length',
      '',
      'a.b',
      'p1[0]',
      'p1',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('“', '”', '"', '‘a’ «b» „c“', '2025-01-01', 'P1D', 'p1', 'ana'),
    );
    const number = fc.oneof(fc.integer({ min: -3, max: 9 }), fc.constantFrom(-0, 2 ** 53, 1e308));
    const anchor = fc.record({ id: key, paragraph: key, start: number, end: number, exact: text });
    const rows = (row: fc.Arbitrary<object>): fc.Arbitrary<object> =>
      fc.dictionary(key, row, { maxKeys: 3, noNullPrototype: false });
    const odd = fc.record({
      text,
      paragraphs: rows(fc.record({ id: key, text, role: fc.constant('body') })),
      parties: rows(
        fc.record({
          id: key,
          name: text,
          kind: fc.constant('group'),
          named: fc.boolean(),
          members: fc.array(key),
          describedAs: text,
        }),
      ),
      places: rows(fc.record({ id: key, name: text, kind: fc.constant('city'), within: key })),
      sources: rows(fc.record({ id: key, name: text, level: fc.constant('A'), date: text })),
      statements: rows(
        fc.record({
          id: key,
          speaker: key,
          medium: fc.constant('post'),
          quotes: fc.array(key),
          reported: fc.array(anchor.map(({ id, ...one }) => one)),
          date: text,
          basis: fc.constant('derived'),
        }),
      ),
      quotes: rows(
        fc.record({
          id: key,
          paragraph: key,
          start: number,
          end: number,
          exact: text,
          text,
          kind: fc.constant('direct'),
          speaker: key,
          attribution: fc.array(
            fc.record({
              party: key,
              role: fc.constantFrom('voice', 'relay'),
              basis: fc.constantFrom('text', 'inherited'),
            }),
          ),
          statement: key,
          record: fc.record({
            verdict: fc.constantFrom('exact', 'altered', 'unverified'),
            wording: text,
            level: fc.constantFrom('A', 'unverified'),
            differences: fc.array(
              fc.record({
                kind: fc.constantFrom('added', 'missing', 'changed'),
                primary: text,
                quoted: text,
              }),
            ),
          }),
        }),
      ),
      timeline: rows(
        fc.record({
          id: key,
          title: text,
          date: text,
          basis: fc.constant('derived'),
          kind: fc.constant('call'),
          status: fc.constant('past'),
          participants: fc.array(key),
          anchors: fc.array(anchor.map(({ id, ...one }) => one)),
        }),
      ),
      times: rows(
        fc.record({
          id: key,
          paragraph: key,
          start: number,
          end: number,
          exact: text,
          type: fc.constantFrom('date', 'duration', 'set'),
          value: text,
          basis: fc.constantFrom('derived', 'text'),
          why: text,
          anchoredTo: key,
        }),
      ),
      mentions: rows(
        fc.record({
          id: key,
          paragraph: key,
          start: number,
          end: number,
          exact: text,
          party: key,
          form: fc.constant('name'),
        }),
      ),
      proposals: rows(
        fc.record({
          id: key,
          title: text,
          kind: fc.constant('ceasefire'),
          by: fc.array(key),
          anchors: fc.constant([]),
          stances: fc.constant([]),
          partOf: key,
        }),
      ),
      readings: fc.constant({}),
      claims: fc.constant({}),
      skips: rows(anchor.map((one) => ({ ...one, why: 'x' }))),
      corrections: rows(
        fc.record(
          { id: key, date: text, concerns: key, field: text, was: text, now: text, why: text },
          { requiredKeys: ['id', 'date', 'concerns', 'field', 'why'] },
        ),
      ),
      provenance: fc.record({
        unverified: fc.constant([]),
        rights: fc.record({ text }),
        sha256: text,
        language: text,
        published: text,
      }),
    });
    fc.assert(
      fc.property(odd, (value) => void judge(value)),
      { numRuns: 200 },
    );
  });

  it('a record that is undefined, which a field may be', () => {
    const told = (path: string) => checkArticle(damaged([path, undefined])).map((one) => one.path);
    expect(told('parties.cnn')).toContain('parties.cnn');
    expect(told('parties.cnn.sameAs')).toEqual([]);
    expect(told('provenance.url')).toEqual([]);
  });

  it.skipIf(isQuick)('each of a hundred thousand faults', () => {
    const many = Object.fromEntries(
      Array.from({ length: 20_000 }, (_, i) => [`s${i}`, { wrong: i }]),
    );
    expect(checkArticle(damaged(['skips', many])).length).toBeGreaterThan(20_000 * 7);
    for (const [count, value] of [
      [200_000, 7],
      [20_000, 'nobody'],
    ] as const) {
      const holders = Array(count).fill(value);
      expect(checkArticle(damaged(['quotes.veryWell.holders', holders]))).toHaveLength(count);
    }
  });
});

describe('an article with emoji, combining marks, two directions and CRLF', () => {
  const family = '👨‍👩‍👧';
  const mine = defineArticle({
    paragraphs: {
      p1: `${family} E\u0301lodie 🇫🇷 said:\r\n“The 🚪 is ouverte\u0301, שלום \u200e(שלום),” and left on Monday.\r\n`,
      p2: 'אמר דנה: “הדלת פתוחה 🎉” והלכה.',
      p3: 'قال سامر: «لن نغلق الباب» — e\u0301t\u0301\r\nA\u030Angstro\u0308m 𝒜𝓃𝒶 came.',
    },
    parties: {
      elodie: { name: 'E\u0301lodie', kind: 'person' },
      dana: { name: 'דנה', kind: 'person' },
      samir: { name: 'سامر', kind: 'person' },
      anaScript: { name: '𝒜𝓃𝒶', kind: 'person' },
    },
    statements: {
      remark: {
        speaker: 'elodie',
        medium: 'remarks',
        date: '2025-03-17',
        basis: 'derived',
        why: 'the Monday',
      },
    },
    quotes: {
      door: {
        paragraph: 'p1',
        exact: 'The 🚪 is ouverte\u0301, שלום \u200e(שלום),',
        text: 'The 🚪 is ouverte\u0301, שלום \u200e(שלום)',
        speaker: 'elodie',
        statement: 'remark',
        cue: { paragraph: 'p1', exact: 'said' },
        attribution: [
          {
            party: 'elodie',
            role: 'voice',
            basis: 'text',
            anchor: { paragraph: 'p1', exact: 'E\u0301lodie' },
          },
        ],
        record: {
          verdict: 'fragment',
          wording: 'So: the 🚪 is ouverte\u0301, שלום \u200e(שלום). 🎉',
          level: 'B',
        },
      },
      delet: { paragraph: 'p2', exact: 'הדלת פתוחה 🎉', speaker: 'dana' },
      bab: { paragraph: 'p3', exact: 'لن نغلق الباب', speaker: 'samir' },
    },
    times: {
      monday: {
        paragraph: 'p1',
        exact: 'Monday',
        type: 'date',
        value: '2025-03-17',
        basis: 'derived',
        anchoredTo: 'remark',
        why: 'the Monday',
      },
    },
    mentions: {
      p1Elodie: { paragraph: 'p1', exact: 'E\u0301lodie', party: 'elodie', form: 'name' },
      p2Dana: { paragraph: 'p2', exact: 'דנה', party: 'dana', form: 'name' },
      p3Samir: { paragraph: 'p3', exact: 'سامر', party: 'samir', form: 'name' },
      p3Ana: { paragraph: 'p3', exact: '𝒜𝓃𝒶', party: 'anaScript', form: 'name' },
    },
    skips: {
      flag: { paragraph: 'p1', exact: '🇫🇷', why: 'a flag' },
      unit: { paragraph: 'p3', exact: 'A\u030Angstro\u0308m', why: 'a unit' },
    },
  });

  it('is without fault', () => {
    expect(checkArticle(mine)).toEqual([]);
  });

  it('counts in UTF-16 code units', () => {
    const { door } = mine.quotes;
    const text: string = mine.paragraphs.p1.text;
    expect(text.slice(door.start, door.end)).toBe(door.exact);
    expect(door.start).toBe(family.length + 22); // the word, the flag, “said:”, the line break, the mark
    expect(mine.mentions.p1Elodie.start).toBe(family.length + 1);
  });

  it('is at fault when a span cuts a pair of surrogates or a letter from its mark', () => {
    const cut = (path: string, start: number, end: number): readonly string[] => {
      const copy = JSON.parse(JSON.stringify(mine)) as Record<
        string,
        Record<string, { paragraph: string; text: string }>
      >;
      const [noun = '', id = ''] = path.split('.');
      const row = copy[noun]?.[id];
      const text = copy.paragraphs?.[row?.paragraph ?? '']?.text ?? '';
      Object.assign(row ?? {}, { start, end, exact: text.slice(start, end) });
      return short(checkArticle(copy));
    };
    const { flag } = mine.skips;
    const { p1Elodie, p3Ana } = mine.mentions;
    expect(cut('skips.flag', flag.start + 1, flag.end)).toEqual(['wholeWords skips.flag.exact']);
    expect(cut('skips.flag', flag.start, flag.end - 1)).toEqual(['wholeWords skips.flag.exact']);
    expect(cut('mentions.p1Elodie', p1Elodie.start + 1, p1Elodie.end)[0]).toBe(
      'wholeWords mentions.p1Elodie.exact',
    );
    expect(cut('mentions.p3Ana', p3Ana.start, p3Ana.end - 2)[0]).toBe(
      'wholeWords mentions.p3Ana.exact',
    );
  });
});

it('what has neither text nor paragraphs is no draft', () => {
  expect(short(checkArticle({ quotes: {} }))).toContain('shape paragraphs');
});

it.each([
  ['de-1996', true],
  ['zh-Hant-TW', true],
  ['en-!!', false],
])('%s is a language tag: %s', (language, is) => {
  const found = faults(['provenance.language', language]);
  expect(found.includes('format provenance.language')).toBe(!is);
});

it('an id that a list has twice breaks the rule “twice”', () => {
  const [first] = article.quotes.agreedLastingPeace.holders;
  expect(faults(['quotes.agreedLastingPeace.holders', [first, first]])).toContain(
    'twice quotes.agreedLastingPeace.holders[1]',
  );
});
