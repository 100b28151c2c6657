import { expect, test, vi } from 'vitest';
import { article } from '../../src/article/article.ts';
import { checkArticle } from '../../src/checks/checkArticle.ts';
import { getQuotes, getTimeline } from '../../src/core.ts';
import { articleSchema, parseArticle, safeParseArticle } from '../../src/schema.ts';
import { isQuick } from '../support/isQuick.ts';
import { sample, sampleData } from './sample.ts';

/** The faults of the sample after some damage, as `path: message`. */
function faultsOf(damage: (data: ReturnType<typeof sampleData>) => unknown): readonly string[] {
  const data = sampleData();
  const damaged = damage(data);
  return faults(damaged === undefined ? data : damaged);
}

function faults(input: unknown): readonly string[] {
  const parsed = safeParseArticle(input);
  return parsed.success ? [] : parsed.issues.map(({ path, message }) => `${path} | ${message}`);
}

function isDeeplyFrozen(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return Object.isFrozen(value) && Object.values(value).every(isDeeplyFrozen);
}

test('gives the article of sound data, equal, new and deeply frozen', () => {
  const data = sampleData();
  const article = parseArticle(data);
  expect(article).toEqual(sample());
  expect(isDeeplyFrozen(article)).toBe(true);
  expect(Object.isFrozen(data)).toBe(false);
  expect(article.quotes).not.toBe(data.quotes);
  data.quotes.doorIsOpen.text = 'changed';
  expect(article.quotes.doorIsOpen?.text).toBe('the 🚪 is open');
});

test('keeps the order of the records', () => {
  const parties = { zoe: 1, ana: 2, bo: 3 };
  const data = sampleData();
  for (const id of Object.keys(parties)) data.parties[id] = { ...data.parties.ana, id };
  expect(Object.keys(parseArticle(data).parties)).toEqual(Object.keys(data.parties));
});

test('puts the records in the order that helpers promise, whatever order the data has', () => {
  const { quotes, timeline, ...rest } = JSON.parse(JSON.stringify(article));
  const turned = (rows: object) => Object.fromEntries(Object.entries(rows).reverse());
  const data = { timeline: turned(timeline), ...rest, quotes: turned(quotes) };
  const parsed = parseArticle(data);
  const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
  expect(ids(getQuotes(parsed))).toEqual(Object.keys(article.quotes));
  expect(ids(getTimeline(parsed))[0]).toBe('fullScaleInvasion');
  // Of events of one day either may come first.
  expect([isDeeplyFrozen(parsed), checkArticle(parsed)]).toEqual([true, []]);
});

test('takes an article that is frozen and shares parts, as constants do', () => {
  const article = parseArticle(sampleData());
  expect(parseArticle(article)).toEqual(article);
});

test('throws one error that lists every fault with its place and sentence', () => {
  const data = sampleData();
  data.parties.ana.kind = 'robot';
  data.quotes.doorIsOpen.speaker = 'annna';
  delete data.quotes.doorIsOpen.record.level;
  data.provenance.sha256 = 'ABC';
  data.extra = 1;
  expect(() => parseArticle(data)).toThrow(
    expect.objectContaining({
      name: 'ArticleError',
      message: expect.stringMatching(/extra.*robot.*annna.*ABC/s),
      issues: [
        expect.objectContaining({ path: 'extra' }),
        expect.objectContaining({ path: 'parties.ana.kind' }),
        expect.objectContaining({ path: 'quotes.doorIsOpen.record.level' }),
        expect.objectContaining({ path: 'quotes.doorIsOpen.speaker' }),
        expect.objectContaining({ path: 'provenance.sha256' }),
      ],
    }),
  );
});

test.each([
  ['null', null, 'an article is an object'],
  ['undefined', undefined, 'an article is an object'],
  ['a list', [], 'an article is an object'],
  ['a text', '{}', 'an article is an object'],
  ['a number', 7, 'an article is an object'],
  ['a function', () => {}, 'a function is not plain data'],
  ['a class instance', new Map(), 'foreign prototype'],
  ['an object made of another', Object.create(sample()), 'foreign prototype'],
])('refuses %s in one sentence', (_, input, sentence) => {
  expect(faults(input)).toEqual([expect.stringContaining(sentence)]);
  expect(() => parseArticle(input)).toThrow(sentence);
});

test('says of a draft, as an author writes it, only what to do with it', () => {
  const draft = { paragraphs: { p1: 'No.' }, parties: { ana: { name: 'Ana', kind: 'person' } } };
  expect(faults(draft)).toEqual([
    ' | this is a draft, as an author writes it: give it to defineArticle, which makes the article',
  ]);
});

test('names every missing noun of an empty object', () => {
  const parsed = safeParseArticle({});
  const paths = parsed.success ? [] : parsed.issues.map(({ path }) => path);
  const { retired: _, ...needed } = sample();
  expect([...paths].sort()).toEqual(Object.keys(needed).sort());
});

test('refuses what is beyond the shape', () => {
  expect(
    faultsOf((data) => {
      data.quotes.doorIsOpen.start += 1;
    }),
  ).toEqual([expect.stringMatching(/^quotes\.doorIsOpen.*the 🚪 is open/u)]);
  expect(
    faultsOf((data) => {
      data.quotes.doorIsOpen.cue.exact = 'sold';
    }),
  ).toEqual([expect.stringMatching(/^quotes\.doorIsOpen\.cue.*sold/)]);
  expect(
    faultsOf((data) => {
      data.proposals.openDoors.stances[0].anchor.end = 999;
    }),
  ).toEqual([expect.stringMatching(/^proposals\.openDoors\.stances\[0\]\.anchor.*said/)]);
  expect(
    faultsOf((data) => {
      data.parties.ana.id = 'anna';
    }),
  ).toEqual([expect.stringMatching(/^parties\.ana\.id.*anna/)]);
  expect(
    faultsOf((data) => {
      data.text += '!';
    }),
  ).toEqual([expect.stringMatching(/^text \|/)]);
});

test.each([
  ['quotes.doorIsOpen.speaker', 'constructor'],
  ['quotes.doorIsOpen.attribution[1].party', 'toString'],
  ['quotes.doorIsOpen.holders[0]', 'rome'],
  ['quotes.doorIsOpen.statement', 'opening'],
  ['statements.remarks.quotes[0]', 'remarks'],
  ['statements.remarks.platform', 'nobody'],
  ['timeline.opening.place', 'ana'],
  ['times.friday.anchoredTo', 'nothing'],
  ['mentions.anaByName.party', 'anna'],
  ['proposals.thisDoor.partOf', 'thatDoor'],
  ['readings.whichDoor.concerns[0]', 'nothing'],
  ['claims.boRelayed.versions[0].source', 'diaries'],
  ['provenance.publisher', 'nobody'],
])('refuses at %s the id %s, which does not exist', (path, id) => {
  const keys = path.split(/[.[\]]+/).filter((key) => key !== '');
  const issues = faultsOf((data) => {
    const holder = keys.slice(0, -1).reduce((value, key) => value[key], data);
    holder[keys.at(-1) ?? ''] = id;
  });
  expect(issues).toEqual([expect.stringContaining(`${path} | `)]);
  expect(issues[0]).toContain(`"${id}"`);
});

test('refuses holes, foreign prototypes and cycles, each at its place', () => {
  const found = faultsOf((data) => {
    data.quotes.doorIsOpen.holders = new Array(2);
    data.parties.ana = new (class Person {})();
    data.claims.boRelayed.versions[0] = data.claims;
    data.timeline.opening.date = new Date(0);
    data.times.friday.start = Number.NaN;
    data.times.friday.why = Symbol('why');
  });
  expect(found.map((fault) => fault.split(' | ')[0]).sort()).toEqual([
    'claims.boRelayed.versions[0]',
    'parties.ana',
    'quotes.doorIsOpen.holders[0]',
    'timeline.opening.date',
    'times.friday.start',
    'times.friday.why',
  ]);
});

/** What checkArticle says, but for a party of the sample that nothing refers to. */
function checked(data: unknown): readonly string[] {
  return checkArticle(data)
    .filter(({ rule }) => rule !== 'orphan')
    .map(({ path, message }) => `${path} | ${message}`);
}

test('says of an address, a code or a language what checkArticle says', () => {
  const damage = (data: ReturnType<typeof sampleData>) => {
    data.parties.norway.countryCode = 'Norway';
    data.parties.ana.sameAs = 'Q42';
    data.provenance.language = 'english';
    return data;
  };
  const said = faultsOf(damage);
  expect(said).toHaveLength(3);
  expect(said).toEqual(checked(damage(sampleData())));
});

test('takes a field that is undefined for one that is not there, as checkArticle does', () => {
  const data = sampleData();
  data.quotes.doorIsOpen.cue = undefined;
  data.parties.ana.role = undefined;
  expect(checked(data)).toEqual([]);
  expect(parseArticle(data).quotes.doorIsOpen).not.toHaveProperty('cue');
});

/** Each value in some data, with what holds it. */
function spots(data: unknown): readonly (readonly [object, string])[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, held]) => [[data, key] as const, ...spots(held)]);
}

test('refuses nothing that checkArticle takes', () => {
  const values = [null, '', 'X', -1, 1.5, 7, true, [], {}, [''], [null], 'ABC', '2025', { a: 1 }];
  const data = sampleData();
  const some = spots(data).filter((_, at) => at % (isQuick ? 7 : 1) === 0);
  for (const [holder, key] of some) {
    const held: unknown = Reflect.get(holder, key);
    for (const value of values) {
      Reflect.set(holder, key, value);
      if (!safeParseArticle(data).success)
        expect(checked(data).length, `${key}: ${JSON.stringify(value)}`).toBeGreaterThan(0);
    }
    Reflect.set(holder, key, held);
  }
  expect(safeParseArticle(data).success).toBe(true);
});

test('takes each value once, so that none can change between two looks', () => {
  let looks = 0;
  const data = sampleData();
  const texts = ['the 🚪 is open', 'the 🚪 is shut'];
  Object.defineProperty(data.quotes.doorIsOpen, 'exact', {
    enumerable: true,
    get: () => texts[looks++],
  });
  expect(parseArticle(data).quotes.doorIsOpen?.exact).toBe('the 🚪 is open');
  expect(looks).toBe(1);
});

test('says so of data that throws when it is looked at', () => {
  const fails = (): never => {
    throw new Error('no');
  };
  expect(faults(new Proxy({}, { ownKeys: fails }))).toEqual([
    expect.stringContaining('cannot be read'),
  ]);
  expect(
    faultsOf((data) => {
      Object.defineProperty(data, 'quotes', { enumerable: true, get: fails });
    }).length,
  ).toBeGreaterThan(0);
});

test('refuses __proto__ as a key, at any depth, and pollutes nothing', () => {
  const json = JSON.stringify(sampleData())
    .replace('"parties":{', '"parties":{"__proto__":{"id":"__proto__","polluted":true},')
    .replace('"kind":"mixed"', '"kind":"mixed","__proto__":{"polluted":true}')
    .replace('"skips":{', '"__proto__":{"polluted":true},"skips":{');
  const places = faults(JSON.parse(json)).map((fault) => fault.split(' | ')[0]);
  expect(places).toContain('parties.__proto__');
  expect(places).toContain('quotes.doorIsOpen.__proto__');
  expect(places).toContain('__proto__');
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
});

test.each(['Foo', '1', 'a-b', '', 'a b', 'ä', 'a\n'])('refuses %j as an id', (id) => {
  const found = faultsOf((data) => {
    data.parties[id] = { ...data.parties.ana, id };
  });
  expect(found).toEqual(
    expect.arrayContaining([expect.stringMatching(/an id is a small letter, then letters/)]),
  );
});

test('refuses an id that two records have', () => {
  const found = faultsOf((data) => {
    data.places.ana = { ...data.places.rome, id: 'ana' };
  });
  expect(found).toEqual([expect.stringContaining('"ana"')]);
});

test('takes any id that an object already answers to', () => {
  const article = parseArticle(
    (() => {
      const data = sampleData();
      data.parties.constructor = { ...data.parties.ana, id: 'constructor' };
      data.quotes.doorIsOpen.speaker = 'constructor';
      return data;
    })(),
  );
  expect(article.quotes.doorIsOpen?.speaker).toBe('constructor');
});

test.skipIf(isQuick)('answers clearly where data is deep, wide, or wrong without end', () => {
  let deep: unknown = [];
  for (let i = 0; i < 100_000; i++) deep = [deep];
  expect(
    faultsOf((data) => {
      data.parties.ana.members = deep;
    }),
  ).toContainEqual(expect.stringContaining('nested too deeply'));
  let shared: unknown[] = [1];
  for (let i = 0; i < 10; i++) shared = Array.from({ length: 50 }, () => shared);
  expect(faults(shared)).toEqual([expect.stringMatching(/holds more than \d+ values/)]);
  expect(faults(new Array(4_000_000_000))).toEqual([
    expect.stringContaining('hole'),
    expect.stringContaining('an article is an object'),
  ]);
  const wide = faultsOf((data) => {
    data.parties.ana.members = new Array(200_000).fill(1);
  });
  expect(wide.length).toBeGreaterThanOrEqual(200_000);
});

test.skipIf(isQuick)('reads an article of ten thousand quotations', () => {
  const data = sampleData();
  for (let i = 0; i < 10_000; i++)
    data.quotes[`q${i}`] = { ...data.quotes.doorIsOpen, id: `q${i}` };
  expect(Object.keys(parseArticle(data).quotes).length).toBe(10_001);
});

test('hides no error that is not of the data', () => {
  const broken = vi.spyOn(articleSchema, 'safeParse').mockImplementation(() => {
    throw new Error('a fault of the schema');
  });
  expect(() => safeParseArticle(sampleData())).toThrow('a fault of the schema');
  broken.mockImplementation(() => {
    throw new RangeError('Maximum call stack size exceeded');
  });
  expect(faults(sampleData())).toEqual([
    ' | the article: the schema finds more faults than it can list',
  ]);
  broken.mockRestore();
  expect(faults(sampleData())).toEqual([]);
});
