import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as formats from '../../src/formats.ts';
import type { Article } from '../../src/model/article.ts';
import { safeParseArticle } from '../../src/schema/safeParseArticle.ts';
import { judge } from '../../tools/payloads/judge.ts';
import { inHtml } from '../../tools/payloads/kept.ts';
import { payloads } from '../../tools/payloads/payloads.ts';
import type { Shown, Way } from '../../tools/payloads/way.ts';
import { ways } from '../../tools/payloads/ways.ts';
import { sampleData } from '../schema/sample.ts';
import { launch, noBrowser } from '../support/browser.ts';
import { hostileArticle } from '../support/hostileArticle.ts';

const script = { id: 1, text: '<script>fired(1)</script>' };

describe('break-out payloads', () => {
  it('are at least 250, each with an id and words of its own', () => {
    const all = payloads(true);
    expect(payloads(false).length).toBeGreaterThanOrEqual(250);
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
    for (const { id, text } of all) expect(text).toContain(`${id}`);
  });

  it('stand in every field that takes any words', () => {
    const hostile = fields(hostileArticle('words'));
    const open = leaves(sampleData()).filter(isOpen).map(fieldOf);
    expect(open.length).toBeGreaterThan(30);
    expect(open.filter((field) => !hostile.has(field))).toEqual([]);
  });

  it.skipIf(noBrowser !== undefined)('do nothing where the words are escaped', async () => {
    expect(await judge(ways(formats), [script], browser)).toEqual([]);
  });

  it.skipIf(noBrowser !== undefined)('run where they are not, and the judge tells', async () => {
    const planted = [
      shown('a document', 'document', ({ provenance }) => `<h1>${provenance.headline}</h1>`),
      shown('a page', 'innerHTML', ({ provenance }) => `<h1>${provenance.headline}</h1>`),
      shown('a link', 'document', ({ sources }) => `<a href="${sources.script?.url}">x</a>`),
      shown('a filter', 'document', ({ text }) => `<p>${text.replace(/<.*?>/g, '')}</p>`),
    ];
    const link = { id: 2, text: 'javascript:fired(2)' };
    const faults = await judge(planted, [script, link], browser);
    expect(faults.map(({ way, kind, says }) => `${way} ${kind}: ${says}`)).toEqual([
      'a document ran: fired(1)',
      'a document broke out: script',
      'a document lost: 0 of 1',
      'a page broke out: script',
      'a page lost: 0 of 1',
      'a link broke out: scheme javascript:',
      'a filter lost: 0 of 3',
    ]);
  });
});

let browser: Browser;
beforeAll(async () => {
  if (noBrowser === undefined) browser = await launch();
});
afterAll(() => browser?.close());

function shown(name: string, as: Shown['as'], html: Shown['html']): Way {
  return { name, as, kept: inHtml, html };
}

type Path = readonly string[];

/** The paths of all texts in data. */
function leaves(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value === 'string') return [path];
  return Object.entries(value ?? {}).flatMap(([key, held]) => leaves(held, [...path, key]));
}

/** Whether the schema lets a text be any other. */
function isOpen(path: Path): boolean {
  const article = sampleData();
  const row = path.slice(0, -1).reduce((held, key) => held[key], article);
  row[path.at(-1) ?? ''] = 'any <words>';
  return safeParseArticle(article).success;
}

/** The field without the ids of records and the places in lists: `quotes record note`. */
function fieldOf(path: Path): string {
  const [noun, , ...rest] = path[0] === 'provenance' ? [path[0], '', ...path.slice(1)] : path;
  return [noun, ...rest.filter((key) => !/^\d+$/.test(key))].join(' ');
}

/** The fields of the hostile article that hold the words. */
function fields(article: Article): ReadonlySet<string> {
  const holding = leaves(article).filter((path) =>
    String(
      path.reduce<unknown>((held, key) => (held as Record<string, unknown>)[key], article),
    ).includes('words'),
  );
  return new Set(holding.map(fieldOf));
}
