import { mkdirSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graveFindings } from '../support/axe.ts';
import { faultsOf, launch, noBrowser } from '../support/browser.ts';
import { type Server, serve } from '../support/server.ts';
import { folder, kinds, pages } from './site.ts';

const UNDER = '/any/path/';
const shots = '.cache/screenshots';
const widths = [1440, 390] as const;

describe.skipIf(noBrowser !== undefined)('the reference in a browser', () => {
  let browser: Browser;
  let server: Server;
  let site: string;

  beforeAll(async () => {
    mkdirSync(shots, { recursive: true });
    [browser, server] = await Promise.all([launch(), serve(folder, UNDER)]);
    site = server.origin + UNDER;
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  /** A page in a window of its own, with its tree of contents drawn. */
  async function open(path: string, width = 1440): Promise<Page> {
    const viewport = { width, height: 900 };
    const page = await browser.newPage({ viewport, reducedMotion: 'reduce' });
    await page.goto(site + path);
    await page.waitForSelector('#tsd-nav-container li', { state: 'attached' });
    return page;
  }

  it('loads every page without a fault', async () => {
    const page = await browser.newPage();
    const faults = faultsOf(page, server.origin);
    for (const path of pages()) await page.goto(site + path, { waitUntil: 'load' });
    await page.waitForLoadState('networkidle');
    expect(faults).toEqual([]);
  });

  it.each([
    ['safer place', 'types/onrecord.Quotes.html#saferPlace'],
    ['ball is in Russia', 'types/onrecord.Quotes.html#ballInCourt'],
    ["ball is in Russia's court", 'types/onrecord.Quotes.html#ballInCourt'],
    ['very well', 'types/onrecord.Quotes.html#veryWell'],
    ['Riyadh', 'types/onrecord.Timeline.html#riyadhTalks'],
    ['getTimeline', 'functions/onrecord.getTimeline.html'],
  ])('finds “%s” first, and leads to it', async (words, path) => {
    const page = await open('documents/Start.html');
    await page.click('#tsd-search-trigger');
    await page.fill('#tsd-search-input', words);
    const found = page.locator('#tsd-search-results li a');
    await found.first().waitFor();
    const links = await found.evaluateAll((all) => all.map((a) => (a as unknown as Link).href));
    expect(links.slice(0, 2)).toContain(site + path);
    await page.goto(site + path);
    const place = path.split('#')[1];
    if (place !== undefined) expect(await page.locator(`[id="${place}"]`).isVisible()).toBe(true);
    await page.close();
  });

  it('shows the words, the speaker and the primary wording of a quotation', async () => {
    const page = await open('types/onrecord.Quotes.html#ballInCourt');
    const record = await page.locator('section:has(> h3#ballInCourt)').textContent();
    expect(record).toMatch(/“ball is in Russia’s court” — Marco Rubio, 2025-03-11/);
    expect(record).toContain('“The ball is now in their court”');
    expect(record).toContain('paraphrase');
    await page.close();
  });

  it.each(widths)('is fit for everybody, light and dark, at %i px', async (width) => {
    const findings: string[] = [];
    for (const path of kinds) {
      const page = await open(path, width);
      // The tree of contents is the same on every page, and has more links than all the rest.
      const but = path === kinds[0] ? undefined : '#tsd-nav-container';
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        for (const found of await graveFindings(page, but)) findings.push(`${path}: ${found}`);
        const name = path.replace(/\W/g, '-');
        await page.screenshot({ path: `${shots}/${name}-${width}-${colorScheme}.png` });
      }
      const wide = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
      if ((wide as number) > 0) findings.push(`${path}: ${wide} px wider than the window`);
      await page.close();
    }
    expect(findings).toEqual([]);
  });

  it('is fit for everybody while one searches', async () => {
    const page = await open('index.html');
    await page.click('#tsd-search-trigger');
    await page.fill('#tsd-search-input', 'safer place');
    await page.locator('#tsd-search-results li a').first().waitFor();
    await page.screenshot({ path: `${shots}/search.png` });
    // TypeDoc's list of results has a link in each option; the arrow keys and Enter lead there too.
    const findings = await graveFindings(page);
    expect(findings.filter((found) => !found.startsWith('nested-interactive'))).toEqual([]);
    await page.close();
  });
});

/** The part of an anchor that is looked at: this project knows no DOM. */
interface Link {
  readonly href: string;
}
