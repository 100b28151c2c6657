import type { Browser } from 'playwright-core';
import { hostileArticle } from '../../test/support/hostileArticle.ts';
import { inTurn } from '../inTurn.ts';
import type { Payload } from './payloads.ts';
import { type Visit, visitor } from './visit.ts';
import type { Way } from './way.ts';

/** What is wrong with one payload in one export: it did something, it is markup, or it is not whole. */
export interface Fault {
  readonly kind: 'ran' | 'broke out' | 'lost';
  readonly way: string;
  readonly text: string;
  readonly says: string;
}

/**
 * Words without a sign: in letters that are written from right to left, so that `dir` is no news, and
 * longer than what annotations have around their words.
 */
const harmless = 'שלום'.repeat(12);

/** What a reader may see besides: an address is linked as it is, by GitHub also to write to. */
const safe = ['scheme http:', 'scheme https:', 'scheme mailto:'];

/**
 * Puts every payload into every field of an article and that through every way. What harmless words
 * come to is the measure: the same elements and attributes and no others, the words as often, and
 * nothing happens.
 *
 * @param ways - the exporters, and how each is read
 * @param payloads - what stands in the fields
 * @param browser - that shows it
 */
export async function judge(
  ways: readonly Way[],
  payloads: readonly Payload[],
  browser: Browser,
): Promise<readonly Fault[]> {
  const faults = await inTurn(ways, (way) => faultsOf(way, payloads, browser));
  return faults.flat();
}

async function faultsOf(
  way: Way,
  payloads: readonly Payload[],
  browser: Browser,
): Promise<readonly Fault[]> {
  const page = await browser.newPage();
  const show = await visitor(page);
  const look = async (words: string): Promise<Visit> => {
    const article = hostileArticle(words);
    if ('html' in way) return show(way.html(article), way.as);
    return { happened: [], parts: [], texts: way.texts(article) };
  };
  const measure = await look(harmless);
  const known = new Set([...measure.parts, ...safe]);
  const times = count(measure.texts, way.kept(harmless));
  const faults: Fault[] = [];
  for (const { text } of payloads) {
    const { happened, parts, texts } = await look(text);
    const found = count(texts, way.kept(text));
    const foreign = parts.filter((part) => !known.has(part));
    const fault = (kind: Fault['kind'], says: string): unknown =>
      faults.push({ kind, way: way.name, text, says });
    if (happened.length > 0) fault('ran', happened.join(', '));
    if (foreign.length > 0) fault('broke out', foreign.join(', '));
    if (found < times) fault('lost', `${found} of ${times}`);
  }
  await page.close();
  return faults;
}

function count(texts: readonly string[], words: string): number {
  return texts.reduce((sum, text) => sum + text.split(words).length - 1, 0);
}
