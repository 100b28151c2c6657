import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graveFindings } from '../support/axe.ts';
import { faultsOf, launch, noBrowser } from '../support/browser.ts';
import { type Server, serve } from '../support/server.ts';

const page = (body: string): string =>
  `<!doctype html><html lang="en"><title>Page</title><link rel="icon" href="data:,"><main>${body}</main></html>`;

describe.skipIf(noBrowser !== undefined)('what judges the pages', () => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-pages-'));
  let browser: Browser;
  let server: Server;

  beforeAll(async () => {
    const script =
      '<script>console.error("no"); fetch("http://x.invalid/a"); throw Error("oh")</script>';
    writeFileSync(join(folder, 'good.html'), page('<h1>Good</h1>'));
    writeFileSync(join(folder, 'bad.html'), page(`<h1>Bad</h1><img src="none.png">${script}`));
    [browser, server] = await Promise.all([launch(), serve(folder, '/under/a/')]);
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
    rmSync(folder, { recursive: true });
  });

  it('finds nothing on a page without fault', async () => {
    const opened = await browser.newPage();
    const faults = faultsOf(opened, server.origin);
    await opened.goto(`${server.origin}/under/a/good.html`, { waitUntil: 'networkidle' });
    expect(faults).toEqual([]);
    expect(await graveFindings(opened)).toEqual([]);
  });

  it('finds each fault of a page, and an image without words', async () => {
    const opened = await browser.newPage();
    const faults = faultsOf(opened, server.origin);
    await opened.goto(`${server.origin}/under/a/bad.html`, { waitUntil: 'networkidle' });
    expect(faults).toContain('console: no');
    expect(faults).toContain('script: oh');
    expect(faults).toContain(`404: ${server.origin}/under/a/none.png`);
    expect(faults).toContain('another host: http://x.invalid/a');
    expect((await graveFindings(opened)).join()).toMatch(/^image-alt \(1\): <img src="none.png">/);
  });
});
