import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkArticle } from '../../src/checks/checkArticle.ts';
import { nouns } from '../../src/checks/nouns.ts';
import { toTextFragment } from '../../src/formats/toTextFragment.ts';
import type { Anchor } from '../../src/model/anchor.ts';
import type { Noun } from '../../src/model/noun.ts';
import { builtDoors } from '../../tools/hostile/doors.ts';
import { articleOf } from '../../tools/linear/articles.ts';
import { callsOf } from '../../tools/linear/calls.ts';
import { growth, lasting } from '../../tools/linear/growth.ts';

const sizes = [4000, 8000, 16_000];

/** Takes as many milliseconds of a processor that is not the machine's. */
let spent = 0;
const taking = (milliseconds: (bytes: number) => number) => (bytes: number) => () => {
  spent += milliseconds(bytes) * 1000;
};

beforeEach(() => {
  spent = 0;
  vi.spyOn(process, 'cpuUsage').mockImplementation((since) => ({
    user: spent - (since?.user ?? 0),
    system: 0,
  }));
});
afterEach(() => {
  vi.restoreAllMocks();
});

const linear = taking((bytes) => bytes / 100);
const quadratic = taking((bytes) => bytes ** 2 / 100_000);
const step = taking((bytes) => (bytes < 16_000 ? bytes / 100 : bytes / 10));

it('tells a quadratic function from a linear one', () => {
  expect(growth(quadratic, sizes)).toEqual({ milliseconds: 2560, exponent: expect.closeTo(2) });
  expect(growth(linear, sizes)).toEqual({ milliseconds: 160, exponent: expect.closeTo(1) });
});

it('takes the best of several runs, and what is too short to tell for no growth', () => {
  let run = 0;
  const collecting = taking((bytes) => bytes / 100 + (run++ % 3 === 0 ? 500 : 0));
  expect(growth(collecting, sizes).milliseconds).toBe(160);
  expect(
    growth(
      taking((bytes) => bytes ** 2 / 1e8),
      sizes,
    ).exponent,
  ).toBe(0);
});

it('looks further where growth is steep: one step up does not go on, a quadratic function does', () => {
  expect(growth(step, sizes).exponent).toBeGreaterThan(1.5);
  expect(lasting(step, sizes, 1.5)).toEqual({ milliseconds: 1600, exponent: expect.closeTo(1) });
  expect(lasting(quadratic, sizes, 1.5).exponent).toBeCloseTo(2);
});

it('asks every function that reads an article, and verifyText by kinds of text', async () => {
  const planted = { core: { planted: (article: unknown) => article, verifyText: () => {} } };
  const names = callsOf({ ...planted, formats: {}, schema: {} }).map(({ name }) => name);
  expect(names).toContain('planted, many paragraphs');
  expect(names).toContain('planted, one paragraph');
  const all = callsOf(await builtDoors()).map(({ name }) => name.replace(/,.*/, ''));
  expect(new Set(all).size).toBeGreaterThan(45);
});

it('does not look further where that would take minutes', () => {
  const slow = taking((bytes) => bytes ** 2 / 2000);
  expect(lasting(slow, sizes, 1.5).exponent).toBeCloseTo(2);
  expect(spent).toBe(0.5 * 3 * sizes.reduce((sum, bytes) => sum + bytes ** 2, 0));
});

describe.each(['many paragraphs', 'one paragraph'] as const)('an article of %s', (shape) => {
  const article = articleOf(shape, 8000);
  const records = <noun extends Noun>(noun: noun) => Object.values(article[noun]);
  const distinct = (words: readonly unknown[]): number => new Set(words).size;

  it('is sound and as long as asked for, down to nothing', () => {
    expect(article.text.length).toBeGreaterThan(7900);
    expect(checkArticle(article)).toEqual([]);
    expect(checkArticle(articleOf(shape, 0))).toEqual([]);
  });

  it('grows in every noun and in what is retired', () => {
    const { paragraphs, quotes, times, mentions, ...others } = Object.fromEntries(
      [...nouns, 'retired' as const].map((noun) => [noun, Object.keys(article[noun] ?? {}).length]),
    );
    expect(paragraphs).toBe(shape === 'one paragraph' ? 1 : 25);
    expect({ quotes, times, mentions }).toEqual({ quotes: 50, times: 50, mentions: 50 });
    expect(others).toEqual(
      Object.fromEntries(Object.keys(others).map((noun) => [noun, 25] as const)),
    );
    expect(Object.keys(others)).toHaveLength(11);
  });

  it('has an address, and names, quotations and days of which no two are the same', () => {
    expect(toTextFragment(article, records('quotes')[0] as Anchor)).toContain('#:~:text=');
    expect(distinct(records('mentions').map(({ exact }) => exact))).toBe(50);
    expect(distinct(records('parties').map(({ name }) => name))).toBe(25);
    expect(distinct(records('quotes').map(({ exact }) => exact))).toBe(50);
    expect(distinct(records('times').map(({ value }) => value))).toBeGreaterThan(25);
  });

  it('has what follows from something: attributions, dates, indirect speech, corrections', () => {
    const bases = records('quotes').flatMap(({ attribution }) => attribution);
    const some = (wanted: string) =>
      bases.filter(({ basis, anchor }) => anchor && basis === wanted);
    expect([some('text').length, some('inherited').length]).toEqual([25, 25]);
    const derived = [...records('timeline'), ...records('times'), ...records('statements')];
    expect(derived.filter(({ basis }) => basis === 'derived')).toHaveLength(75);
    expect(records('statements').filter(({ reported }) => reported.length === 1)).toHaveLength(25);
    expect(distinct(records('corrections').map(({ concerns }) => concerns))).toBe(25);
  });
});
