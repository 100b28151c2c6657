import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { type Anchor, type Article, toHtml, toTextFragment } from '../../src/formats.ts';
import { anchors, hostile, ours } from '../formats/articles.ts';
import { args, executablePath, noBrowser } from '../support/browser.ts';

/** Milliseconds until a browser on a busy machine has scrolled, far more than it ever needs. */
const LONGEST = 20_000;

test('makes Chromium scroll to the words, each anchor of our article and of a hostile one', async ({
  skip,
}) => {
  skip(noBrowser !== undefined, noBrowser);
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-chromium-'));
  const context = await chromium.launchPersistentContext(folder, {
    executablePath,
    viewport: { width: 600, height: 400 },
    args: ['--headless', ...args],
  });
  try {
    const missed = [...(await opened(context, ours)), ...(await opened(context, hostile))];
    expect(missed).toEqual([]);
  } finally {
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  }
}, 180_000);

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
      .waitForFunction('scrollY > 0', undefined, { timeout: LONGEST, polling: 20 })
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
