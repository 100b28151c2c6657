import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { draft } from '../../src/article/draft.ts';
import { paragraphs } from '../../src/article/text.ts';
import { checkArticle } from '../../src/checks/checkArticle.ts';
import { defineArticle } from '../../src/define/defineArticle.ts';
import { article } from '../../src/index.ts';
import type { Article } from '../../src/model/article.ts';
import { generated } from '../../tools/content/generated.ts';
import { disagreements } from './disagreements.ts';

const whole: Article = article;
const SHA = '7684cb88e051f4a0d5bcbb3bc3280e6cb96a3e24bc3d708cd6a91195160672a8';
const source = new URL('../../../shared/article/source.txt', import.meta.url);
const folder = new URL('../../src/article/generated/', import.meta.url);

describe('the generated constants', () => {
  test('are those that the words give', () => {
    const files = generated();
    expect(readdirSync(folder).sort()).toEqual([...files.keys()].sort());
    for (const [name, text] of files) {
      expect(readFileSync(new URL(name, folder), 'utf8'), name).toBe(text);
    }
  });
  test('are frozen deeply, and every anchor slices back', () => {
    let anchors = 0;
    walk(whole, 'article', (value, path) => {
      expect(Object.isFrozen(value), path).toBe(true);
      const { paragraph, start, end, exact } = value as Record<string, unknown>;
      if (typeof exact !== 'string') return;
      anchors += 1;
      const text = whole.paragraphs[paragraph as string]?.text;
      expect(text?.slice(start as number, end as number), path).toBe(exact);
    });
    expect(anchors).toBeGreaterThan(100);
  });
  test('pass every check', () => {
    expect(checkArticle(whole)).toEqual([]);
  });
});

describe('the text', () => {
  test('is the source', () => {
    expect(createHash('sha256').update(whole.text).digest('hex')).toBe(SHA);
    expect(Object.keys(whole.paragraphs)).toEqual(
      Array.from({ length: 17 }, (_, i) => `p${i + 1}`),
    );
    const furniture = Object.values(whole.paragraphs).filter(({ role }) => role === 'boilerplate');
    expect(furniture.map(({ id }) => id)).toEqual(['p3', 'p4', 'p8', 'p17']);
  });
  test.skipIf(!existsSync(source))('is the file it was received as (where that file is)', () => {
    expect(whole.text).toBe(readFileSync(source, 'utf8'));
  });
});

// Read from the article by a person, not copied from the records.
const TABLE: readonly (readonly [
  paragraph: string,
  first: string,
  last: string,
  speaker: string,
  relays: string,
  kind: string,
  statement: string,
  holders: string,
])[] = [
  [
    'p1',
    'agreed this',
    'lasting peace,',
    'whiteHouse',
    '',
    'mixed',
    'whiteHouseReadout',
    'donaldTrump vladimirPutin',
  ],
  [
    'p5',
    'The leaders',
    'permanent peace,',
    'whiteHouse',
    'alJazeera',
    'direct',
    'whiteHouseReadout',
    'donaldTrump vladimirPutin',
  ],
  [
    'p6',
    'These negotiations',
    'Middle East.',
    'whiteHouse',
    'alJazeera',
    'direct',
    'whiteHouseReadout',
    '',
  ],
  [
    'p9',
    'The two leaders',
    'been achieved,',
    'whiteHouse',
    '',
    'direct',
    'whiteHouseReadout',
    'donaldTrump vladimirPutin',
  ],
  ['p10', 'Under the', 'today!', 'kirillDmitriev', '', 'direct', 'dmitrievPost', ''],
  ['p10', 'Historic!', 'Epic!', 'kirillDmitriev', '', 'direct', 'dmitrievPost', ''],
  ['p11', 'very', 'well.', 'russianSource', 'cnn', 'mixed', 'sourceToCnn', ''],
  ['p14', 'ball is', 'court', 'marcoRubio', '', 'mixed', 'rubioToReporters', ''],
  ['p15', 'good and', 'discuss,', 'vladimirPutin', '', 'mixed', 'putinAnswer', ''],
  ['p15', 'conditions that', 'studied.', 'vladimirPutin', '', 'mixed', 'putinAnswer', ''],
];

test('ten quotations, each with its speaker, relay, kind, statement and holders', () => {
  const marked = Object.entries(paragraphs).flatMap(([id, text]) =>
    [...text.matchAll(/“([^”]*)”/g)].map((match) => [id, match[1]]),
  );
  const rows = Object.values(whole.quotes);
  expect(rows.map(({ paragraph, exact }) => [paragraph, exact])).toEqual(marked);
  expect(rows).toHaveLength(10);
  const told = rows.map((quote, i) => {
    const [, first = '', last = ''] = TABLE[i] ?? [];
    expect(quote.exact.startsWith(first) && quote.exact.endsWith(last), quote.id).toBe(true);
    const relays = quote.attribution.filter(({ role }) => role === 'relay');
    return [
      quote.paragraph,
      first,
      last,
      quote.speaker,
      relays.map(({ party }) => party).join(' '),
      quote.kind,
      quote.statement,
      (quote.holders ?? []).join(' '),
    ];
  });
  expect(told).toEqual(TABLE);
  // The text says neither of p6: both are read from the paragraph before.
  expect(whole.quotes.negotiationsBegin?.attribution.map(({ basis }) => basis)).toEqual([
    'inherited',
    'inherited',
  ]);
  expect(rows.map(({ record }) => record.level)).toEqual([...'AAAAAABAB', 'unverified']);
});

test('seven statements', () => {
  expect(
    Object.values(whole.statements).map(({ speaker, medium, date }) => [speaker, medium, date]),
  ).toEqual([
    ['whiteHouse', 'readout', '2025-03-18'],
    ['kirillDmitriev', 'post', '2025-03-18'],
    ['russianSource', 'remarks', '2025-03-18/2025-03-19'],
    ['donaldTrump', 'remarks', '2025-03-16/2025-03-17'],
    ['volodymyrZelensky', 'announcement', '2025-03-11'],
    ['marcoRubio', 'remarks', '2025-03-11'],
    ['vladimirPutin', 'answer', '2025-03-13'],
  ]);
});

test('the timeline goes from the invasion to the exchange', () => {
  const events = Object.values(whole.timeline);
  const dates = events.map(({ date }) => date);
  expect(dates).toEqual(dates.toSorted());
  expect(events[0]).toMatchObject({ kind: 'war' });
  expect(dates[0]).toMatch(/^2022-02-24/);
  expect(events.find(({ kind }) => kind === 'exchange')).toMatchObject({ date: '2025-03-19' });
  expect(events.find(({ kind }) => kind === 'call')).toMatchObject({ date: '2025-03-18' });
});

describe('the facts, told a second time', () => {
  test('are those of the records', () => {
    expect(disagreements(whole)).toEqual([]);
  });
  test('notice another date, another id, a record too few', () => {
    const { trumpPutinCall: call, ...rest } = article.timeline;
    const other = { ...call, date: '2025-03-17' };
    const timeline = { ...article.timeline, trumpPutinCall: other };
    expect(disagreements({ ...whole, timeline })).toEqual(['timeline.trumpPutinCall.date']);
    const odd = { ...article.timeline, trumpPutinCall: { ...call, id: 'theCall' } };
    expect(disagreements({ ...whole, timeline: odd })).toContain('timeline');
    expect(disagreements({ ...whole, timeline: rest })).toEqual(['timeline']);
  });
});

describe('no word can change unseen', () => {
  test('the draft itself is right', () => {
    expect(faults(draft)).toBe(0);
  });
  const anchors = anchorsIn(draft).map(({ path, text }) => ({ path, text }));
  test('there are many', () => {
    expect(anchors.length).toBeGreaterThan(150);
  });
  test('in the words of any anchor', () => {
    const unseen = anchors.filter(({ path, text }, i) => {
      const count = text.split(' ').length;
      return faults(changed(draft, path, i % count)) === 0;
    });
    expect(unseen).toEqual([]);
  });
  test.each(Object.entries(paragraphs))('in any paragraph: %s', (id, text) => {
    const unseen = text.split(' ').filter((word, i) => {
      return /[\p{L}\p{N}]/u.test(word) && faults(changed(draft, ['paragraphs', id], i)) === 0;
    });
    expect(unseen).toEqual([]);
  });
});

type Path = readonly (string | number)[];

function anchorsIn(draft: object): { path: Path; text: string }[] {
  const found: { path: Path; text: string }[] = [];
  const look = (value: unknown, path: Path): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, held] of Object.entries(value)) {
      if (key === 'exact') found.push({ path: [...path, key], text: held as string });
      look(held, [...path, key]);
    }
  };
  look(draft, []);
  return found;
}

function changed(draft: object, path: Path, word: number): unknown {
  const [key = '', ...rest] = path;
  const held = (draft as Record<string | number, unknown>)[key];
  const next =
    rest.length === 0
      ? (held as string)
          .split(' ')
          .map((at, i) => (i === word ? swapped(at) : at))
          .join(' ')
      : changed(held as object, rest, word);
  return Array.isArray(draft)
    ? draft.map((item, i) => (String(i) === key ? next : item))
    : { ...draft, [key]: next };
}

function swapped(word: string): string {
  return word.replace(/[\p{L}\p{N}]+/u, (letters) => (letters === 'other' ? 'another' : 'other'));
}

function faults(draft: unknown): number {
  try {
    return checkArticle(defineArticle(draft as never)).length;
  } catch {
    return 1;
  }
}

function walk(value: unknown, path: string, visit: (value: object, path: string) => void): void {
  if (typeof value !== 'object' || value === null) return;
  visit(value, path);
  for (const [key, held] of Object.entries(value)) walk(held, `${path}.${key}`, visit);
}
