import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { defineArticle } from '../../src/define/defineArticle.ts';
import { type Anchor, type Article, toHtml, toTextFragment } from '../../src/formats.ts';
import { hostile, minimal, ours } from './articles.ts';

const browser = '/usr/bin/chromium';
const noBrowser = existsSync(browser) ? undefined : `skipped: there is no browser at ${browser}`;
const url = 'https://x.example/';

/** Everything in an article that is an anchor itself. */
const anchors = ({ quotes, times, mentions }: Article): readonly Anchor[] =>
  [quotes, times, mentions].flatMap((rows) => Object.values<Anchor>(rows));

const folded = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').toLowerCase();
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A matcher for the directive of an address, written anew: where the standard would find it. */
function matches(address: string, article: Article): readonly (readonly [string, string])[] {
  const parts = address.split('#:~:text=')[1]?.split(',') ?? [];
  const words = parts.map((part) => folded(decodeURIComponent(part.replace(/^-|-$/g, ''))));
  const before = parts[0]?.endsWith('-') ? `${escaped(words.shift() ?? '')}\\s*` : '';
  const behind = parts.at(-1)?.startsWith('-') ? `\\s*${escaped(words.pop() ?? '')}` : '';
  const [start = '', end] = words.map(escaped);
  const pattern = `(?<=${before})${start}${end === undefined ? '' : `.*?${end}`}(?=${behind})`;
  return Object.values(article.paragraphs).flatMap(({ id, text }) =>
    Array.from(
      folded(text).matchAll(new RegExp(pattern, 'gsu')),
      ([found]) => [id, found] as const,
    ),
  );
}

describe('toTextFragment', () => {
  it('leads to the words and to no others, each anchor of our article', () => {
    for (const anchor of anchors(ours)) {
      const address = toTextFragment(ours, anchor);
      expect(address).toMatch(/^https:\/\/kyivpost\.com\/post\/49147#:~:text=[\w.~%,-]+$/);
      expect(matches(address, ours), address).toContainEqual([
        anchor.paragraph,
        folded(anchor.exact),
      ]);
    }
  });

  it.each([
    ['veryWell', 'very%20well.'],
    ['energyCeasefire', 'The%20leaders%20agreed%20that,ceasefire%20and%20permanent%20peace%2C'],
  ])('says as little as it can: %s', (id, text) => {
    expect(toTextFragment(ours, ours.quotes[id] as Anchor, { url })).toBe(`${url}#:~:text=${text}`);
  });

  it.each([
    ['p1Us', 'US,-President'],
    ['p8Putin', 'Trump%2D-,Putin'],
    ['p10Kremlin', 'Kremlin,-%E2%80%99s'],
  ])('says what stands around where the words alone don’t tell: %s', (id, text) => {
    expect(toTextFragment(ours, ours.mentions[id] as Anchor, { url })).toBe(
      `${url}#:~:text=${text}`,
    );
  });

  it('is a fragment alone where no address is known', () => {
    const anchor = { paragraph: 'p1', start: 0, end: 2, exact: 'No' };
    expect(toTextFragment(minimal, anchor)).toBe('#:~:text=No');
  });

  it('leads to the paragraph where nothing tells its words from others', () => {
    const twice = defineArticle({ paragraphs: { p1: 'Yes, yes.', p2: 'Yes, yes.' } });
    const anchor = { paragraph: 'p2', start: 5, end: 8, exact: 'yes' };
    expect(toTextFragment(twice, anchor)).toBe('#p2');
    expect(toTextFragment(minimal, { paragraph: 'p1', start: 1, end: 1, exact: '' })).toBe('#p1');
  });

  it('refuses words that don’t stand there', () => {
    const anchor = { paragraph: 'p1', start: 0, end: 3, exact: 'Yes' };
    expect(() => toTextFragment(minimal, anchor)).toThrow(
      new RangeError('“Yes” does not stand at 0 to 3 of paragraph "p1"'),
    );
    expect(() => toTextFragment(minimal, { ...anchor, paragraph: 'p2' })).toThrow(RangeError);
  });

  it('leads to the first match in any article, or to a paragraph that has its like', () => {
    const word = fc.constantFrom('a', 'b', 'A', 'á', 'a-b', '“a”', 'a.', '🕊️', 'שלום');
    const text = fc.array(word, { minLength: 1, maxLength: 60 }).map((words) => words.join(' '));
    const words = fc.tuple(
      fc.array(text, { minLength: 1, maxLength: 4 }),
      fc.nat(),
      fc.nat(),
      fc.nat(),
    );
    fc.assert(
      fc.property(words, ([texts, p, from, length]) => {
        const paragraphs = Object.fromEntries(texts.map((text, i) => [`p${i + 1}`, text]));
        const article = defineArticle({ paragraphs });
        const at = p % texts.length;
        const pieces = texts[at]?.split(' ') ?? [];
        const first = from % pieces.length;
        const exact = pieces.slice(first, first + 1 + (length % (pieces.length - first))).join(' ');
        const start = pieces.slice(0, first).join(' ').length + (first > 0 ? 1 : 0);
        const paragraph = `p${at + 1}`;
        const anchor = { paragraph, start, end: start + exact.length, exact };
        const address = toTextFragment(article, anchor);
        if (address.includes(':~:')) {
          expect(matches(address, article)[0]).toEqual([paragraph, folded(exact)]);
        } else {
          const like = texts.filter((text) => folded(text).includes(folded(texts[at] ?? '')));
          expect(like.length).toBeGreaterThan(1);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('makes Chromium scroll to the words, each anchor of our article and of a hostile one', async ({
    skip,
  }) => {
    skip(noBrowser !== undefined, noBrowser);
    const folder = mkdtempSync(join(tmpdir(), 'onrecord-chromium-'));
    const context = await chromium.launchPersistentContext(folder, {
      executablePath: browser,
      viewport: { width: 600, height: 400 },
      args: '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'.split(
        ' ',
      ),
    });
    try {
      const missed = [...(await opened(context, ours)), ...(await opened(context, hostile))];
      expect(missed).toEqual([]);
    } finally {
      await context.close();
      rmSync(folder, { recursive: true, force: true });
    }
  }, 180_000);
});

/** Opens the link to each anchor of an article; gives those that the browser did not scroll to. */
async function opened(context: BrowserContext, article: Article): Promise<readonly string[]> {
  const page = await context.newPage();
  // A line fills more than the window, so that only the right line can be in sight.
  const style = 'body{margin:0}p{margin:0;font:20px/900px sans-serif;width:220px}sup{display:none}';
  const space = '<div style="height:5000px"></div>';
  const body = `<!doctype html><style>${style}</style>${space}${toHtml(article)}${space}`;
  await page.route('**/*', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body }),
  );
  const missed: string[] = [];
  for (const [i, anchor] of anchors(article).entries()) {
    const address = toTextFragment(article, anchor, { url: `http://x.example/${i}` });
    await page.goto(address);
    await page
      .waitForFunction('scrollY > 0', undefined, { timeout: 5000, polling: 20 })
      .catch(() => {});
    if (!(await inSight(page, anchor))) missed.push(address);
  }
  await page.close();
  return missed;
}

/** Whether the browser has scrolled, and a line of the words is in its window. */
function inSight(page: Page, { paragraph, start, end }: Anchor): Promise<boolean> {
  return page.evaluate(`(() => {
    const walker = document.createTreeWalker(document.getElementById('${paragraph}'), 4);
    const range = document.createRange();
    let at = 0;
    let begun = false;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const next = at + node.nodeValue.length;
      if (!begun && ${start} < next) range.setStart(node, ${start} - at), (begun = true);
      if (${end} <= next) { range.setEnd(node, ${end} - at); break; }
      at = next;
    }
    const rects = [...range.getClientRects()];
    return scrollY > 0 && rects.some(({ top, bottom }) => bottom > 0 && top < innerHeight);
  })()`);
}
