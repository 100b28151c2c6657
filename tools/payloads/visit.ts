import type { Page } from 'playwright-core';
import type { Shown } from './way.ts';

/** What became of HTML in a browser. */
export interface Visit {
  /** Calls of `fired`, dialogs, requests, errors: all that happened but for showing it. */
  readonly happened: readonly string[];
  /** The elements and attributes that stand there, and the schemes of the links. */
  readonly parts: readonly string[];
  /** The text, the values of attributes, and the texts in data. */
  readonly texts: readonly string[];
}

const address = 'http://onrecord.example/';

/**
 * A page in which everything may run, and that tells what does.
 *
 * @param page - a new one
 * @returns shows HTML and tells what became of it
 */
export async function visitor(
  page: Page,
): Promise<(html: string, as: Shown['as']) => Promise<Visit>> {
  let happened: string[] = [];
  const happens = (what: string): unknown => happened.push(what);
  await page.exposeFunction('fired', (id: unknown) => happens(`fired(${id})`));
  page.on('pageerror', ({ message }) => happens(`error: ${message}`));
  page.on('console', (said) => said.type() === 'error' && happens(`console: ${said.text()}`));
  page.on('popup', () => happens('a new window'));
  page.on('dialog', (dialog) => {
    happens(`dialog: ${dialog.message()}`);
    return dialog.dismiss();
  });
  await page.route('**/*', (route) => {
    const url = route.request().url();
    if (url === address) return route.fulfill({ contentType: 'text/html' });
    happens(`request: ${url}`);
    return route.abort();
  });
  return async (html, as) => {
    happened = [];
    const body = as === 'document' ? Buffer.from(html).toString() : ''; // as UTF-8 carries it
    try {
      // Parsed as if it had come from there, without the cost of going there each time.
      if (page.url() !== address) await page.goto(address);
      await page.setContent(`<!doctype html><html lang="en"><title>x</title><body>${body}`);
      if (as === 'innerHTML')
        await page.evaluate(`document.body.innerHTML = ${JSON.stringify(html)}`);
      return { happened, ...((await page.evaluate(look)) as Omit<Visit, 'happened'>) };
    } catch (error) {
      if (page.isClosed()) throw error; // the browser is gone, which says nothing about the words
      return { happened: [...happened, `cannot be looked at: ${error}`], parts: [], texts: [] };
    }
  };
}

// Runs in the page, once what is waiting there had its turn.
const look = `(async () => {
  await new Promise((done) => setTimeout(done));
  const parts = new Set();
  const texts = [];
  for (const element of document.querySelectorAll('*')) {
    parts.add(element.localName);
    for (const { name, value } of element.attributes) {
      parts.add(element.localName + ' ' + name);
      if (name === 'href' || name === 'cite') parts.add('scheme ' + Object.assign(document.createElement('a'), { href: value }).protocol);
      else texts.push(value);
    }
  }
  const inData = (value) =>
    typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(inData);
  for (const data of document.querySelectorAll('[type="application/ld+json"]')) {
    texts.push(...inData(JSON.parse(data.textContent)));
    data.remove();
  }
  texts.push(document.documentElement.textContent);
  return { parts: [...parts], texts };
})()`;
