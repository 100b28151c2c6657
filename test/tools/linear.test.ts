import { expect, it } from 'vitest';
import { checkArticle } from '../../src/checks/checkArticle.ts';
import { builtDoors } from '../../tools/hostile/doors.ts';
import { articleOf } from '../../tools/linear/articles.ts';
import { callsOf } from '../../tools/linear/calls.ts';
import { growth } from '../../tools/linear/growth.ts';

const sizes = [4000, 8000, 16_000];

/** Does as many steps as it is told. */
function busy(steps: number): number {
  let sum = 0;
  for (let step = 0; step < steps; step++) sum += Math.sqrt(step);
  return sum;
}

it('tells a quadratic function from a linear one', () => {
  expect(growth((bytes) => () => busy(bytes * bytes), sizes).exponent).toBeGreaterThan(1.5);
  expect(growth((bytes) => () => busy(bytes * 5000), sizes).exponent).toBeLessThan(1.5);
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
