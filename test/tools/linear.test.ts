import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { checkArticle } from '../../src/checks/checkArticle.ts';
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

it('makes articles that are sound and as long as asked for', () => {
  for (const shape of ['many paragraphs', 'one paragraph'] as const) {
    const article = articleOf(shape, 8000);
    expect(article.text.length).toBeGreaterThan(7900);
    const faults = checkArticle(article).map(({ rule }) => rule);
    expect([...new Set(faults)]).toEqual(['timeWords']);
    expect(Object.keys(article.quotes)).toHaveLength(40);
  }
});
