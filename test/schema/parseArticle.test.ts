import { expect, test } from 'vitest';
import { parseArticle, safeParseArticle } from '../../src/schema.ts';
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
      message: expect.stringMatching(/robot.*annna.*ABC.*extra/s),
      issues: [
        expect.objectContaining({ path: 'parties.ana.kind' }),
        expect.objectContaining({ path: 'quotes.doorIsOpen.record.level' }),
        expect.objectContaining({ path: 'quotes.doorIsOpen.speaker' }),
        expect.objectContaining({ path: 'provenance.sha256' }),
        expect.objectContaining({ path: 'extra' }),
      ],
    }),
  );
});

test.each([
  ['null', null, 'is null'],
  ['undefined', undefined, 'is undefined'],
  ['a list', [], 'is a list'],
  ['a text', '{}', 'is “{}”'],
  ['a number', 7, 'is 7'],
  ['a function', () => {}, 'is a function'],
  ['a class instance', new Map(), 'is an instance of Map'],
  ['an object without a prototype', Object.create(null), 'has no prototype'],
  ['an object made of another', Object.create(sample()), 'is of some class'],
])('refuses %s in one sentence', (_, input, sentence) => {
  expect(faults(input)).toEqual([expect.stringContaining(sentence)]);
  expect(() => parseArticle(input)).toThrow(sentence);
});

test('names every missing noun of an empty object', () => {
  const parsed = safeParseArticle({});
  const paths = parsed.success ? [] : parsed.issues.map(({ path }) => path);
  expect(paths).toEqual(Object.keys(sample()));
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

test('refuses holes, foreign prototypes, getters, symbols and cycles, each at its place', () => {
  const found = faultsOf((data) => {
    data.quotes.doorIsOpen.holders = new Array(2);
    data.quotes.doorIsOpen.cue = undefined;
    data.parties.ana = new (class Person {})();
    data.parties.bo = Object.assign(Object.create(null), data.parties.bo);
    data.places.rome = Object.defineProperty(data.places.rome, 'name', { get: () => 'Rome' });
    data.sources[Symbol('secret')] = 1;
    data.claims.boRelayed.versions[0] = data.claims;
    data.timeline.opening.date = new Date(0);
    data.times.friday.start = Number.NaN;
  });
  expect(found.map((fault) => fault.split(' | ')[0]).sort()).toEqual([
    'claims.boRelayed.versions[0]',
    'parties.ana',
    'parties.bo',
    'places.rome.name',
    'quotes.doorIsOpen.cue',
    'quotes.doorIsOpen.holders[0]',
    'quotes.doorIsOpen.holders[1]',
    'sources.Symbol(secret)',
    'timeline.opening.date',
    'times.friday.start',
  ]);
});

test('runs no code of a stranger, and says so of a proxy that throws', () => {
  let ran = 0;
  faultsOf((data) => {
    Object.defineProperty(data.parties.ana, 'name', { enumerable: true, get: () => ran++ });
    Object.defineProperty(data, 'quotes', { enumerable: true, get: () => ran++ });
  });
  expect(ran).toBe(0);
  const trap = new Proxy({}, { ownKeys: () => [][1] as never });
  expect(faults(trap)).toEqual([' | the article throws when it is looked at']);
});

test('refuses __proto__ as a key, at any depth, and pollutes nothing', () => {
  const json = JSON.stringify(sampleData())
    .replace('"parties":{', '"parties":{"__proto__":{"id":"__proto__","polluted":true},')
    .replace('"kind":"mixed"', '"kind":"mixed","__proto__":{"polluted":true}')
    .replace('"skips":{', '"__proto__":{"polluted":true},"skips":{');
  expect(faults(JSON.parse(json)).map((fault) => fault.split(' | ')[0])).toEqual([
    'parties.__proto__',
    'quotes.doorIsOpen.__proto__',
    '__proto__',
  ]);
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

test('answers soon and clearly where data is deep, wide, or wrong without end', () => {
  let deep: unknown = [];
  for (let i = 0; i < 100_000; i++) deep = [deep];
  expect(
    faultsOf((data) => {
      data.parties.ana.members = deep;
    }),
  ).toEqual([
    expect.stringContaining('lies deeper than 16 levels'),
    expect.stringContaining('is a list'),
  ]);
  let shared: unknown[] = [1];
  for (let i = 0; i < 10; i++) shared = Array.from({ length: 50 }, () => shared);
  expect(faults(shared)).toEqual([' | the article holds more than 2000000 values']);
  expect(faults(new Array(4_000_000_000))).toEqual([' | the article has 10000 faults and more']);
  expect(
    faultsOf((data) => {
      data.parties.ana.members = new Array(300_000).fill(1);
    }),
  ).toEqual([' | the article: there are too many faults in one place to list']);
  expect(
    faultsOf((data) => {
      data.parties.ana.name = 7;
    }).length,
  ).toBe(1);
});

test('reads an article of ten thousand quotations', () => {
  const data = sampleData();
  for (let i = 0; i < 10_000; i++)
    data.quotes[`q${i}`] = { ...data.quotes.doorIsOpen, id: `q${i}` };
  expect(Object.keys(parseArticle(data).quotes).length).toBe(10_001);
});
