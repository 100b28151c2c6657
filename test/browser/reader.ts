import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { buildReader } from '../../tools/reader.ts';
import { faultsOf, launch } from '../support/browser.ts';
import { serve } from '../support/server.ts';

const site = fileURLToPath(new URL('../../.cache/site/', import.meta.url));

/** Where the page is built to for the tests. */
export const folder = `${site}reader`;

/** The reader page, built, served under a path of its own, and a browser to open it with. */
export interface Reader {
  readonly browser: Browser;
  /** Opens the page anew, as a visitor without history. */
  readonly open: (fragment?: string, options?: BrowserContextOptions) => Promise<Opened>;
  /** Closes every page that is open: each one left makes the next slower. */
  readonly leave: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** One visit. */
interface Opened {
  readonly page: Page;
  readonly faults: readonly string[];
}

/** Builds and serves the page. */
export async function reader(): Promise<Reader> {
  await buildReader(folder);
  const [browser, server] = await Promise.all([launch(), serve(site, '/any/path/')]);
  return {
    browser,
    open: async (fragment = '', options = {}) => {
      const viewport = { width: 1440, height: 900 };
      const context = await browser.newContext({ viewport, reducedMotion: 'reduce', ...options });
      const page = await context.newPage();
      const faults = faultsOf(page, server.origin);
      await page.goto(`${server.origin}/any/path/reader/index.html${fragment}`);
      return { page, faults };
    },
    leave: async () => {
      await Promise.all(browser.contexts().map((context) => context.close()));
    },
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}
