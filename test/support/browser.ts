import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';

/** Debian’s Chromium, and how it is started. */
export const executablePath = '/usr/bin/chromium';
export const args: readonly string[] =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'.split(
    ' ',
  );

/** Why pages can't be tested here. Never in CI, where a missing browser is a failure. */
export const noBrowser: string | undefined =
  existsSync(executablePath) || process.env.CI
    ? undefined
    : `there is no browser at ${executablePath}`;
if (noBrowser !== undefined) console.warn(`skipped: ${noBrowser}`);

/** The browser, without a window. */
export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath, args: [...args] });
}

/**
 * What a page does that it should not, from now on: errors in the console, scripts that throw,
 * requests that fail or go to another host.
 *
 * @param page - before it is opened
 * @param origin - where the site is served
 * @returns a list that grows; empty for a page without fault
 */
export function faultsOf(page: Page, origin: string): readonly string[] {
  const faults: string[] = [];
  page.on('console', (said) => {
    if (said.type() === 'error') faults.push(`console: ${said.text()}`);
  });
  page.on('pageerror', ({ message }) => faults.push(`script: ${message}`));
  page.on('requestfailed', (request) => faults.push(`failed: ${request.url()}`));
  page.on('response', (answer) => {
    if (answer.status() >= 400) faults.push(`${answer.status()}: ${answer.url()}`);
  });
  page.on('request', (request) => {
    const own = request.url().startsWith(`${origin}/`) || /^(data|blob):/.test(request.url());
    if (!own) faults.push(`another host: ${request.url()}`);
  });
  return faults;
}
