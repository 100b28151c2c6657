import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, it } from 'vitest';
import { toTimelineJs } from '../../src/formats.ts';
import { edtfDays } from '../../src/text/edtf.ts';
import { articles, hostile, ours } from './articles.ts';

interface Slide {
  readonly unique_id: string;
  readonly start_date: { readonly data: { readonly date_obj: Date } };
  readonly text: { readonly headline: string; readonly text: string };
}
interface Config {
  readonly events: readonly Slide[];
  isValid(): boolean;
  getErrors(separator: string): string;
}

const entry = fileURLToPath(
  new URL(
    '../../node_modules/@knight-lab/timelinejs/src/js/core/TimelineConfig.js',
    import.meta.url,
  ),
);
let TimelineConfig: new (data: unknown) => Config;

beforeAll(async () => {
  // TimelineJS is written for bundlers and for browsers.
  const { window } = new JSDOM('');
  const { document, DOMParser, getComputedStyle } = window;
  Object.assign(globalThis, { window, document, DOMParser, getComputedStyle });
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-timeline-'));
  const outfile = join(folder, 'config.mjs');
  await build({ entryPoints: [entry], bundle: true, outfile, format: 'esm', logLevel: 'silent' });
  ({ TimelineConfig } = await import(/* @vite-ignore */ pathToFileURL(outfile).href));
  rmSync(folder, { recursive: true });
});

describe('toTimelineJs', () => {
  it.each(articles)('is read by TimelineJS, every dated event: %s', (_, article) => {
    const config = new TimelineConfig(JSON.parse(JSON.stringify(toTimelineJs(article))));
    expect(config.getErrors('\n')).toBe('');
    const dated = Object.values(article.timeline).filter(({ date }) => edtfDays(date));
    expect(config.events.map(({ unique_id }) => unique_id).sort()).toEqual(
      dated.map(({ id }) => id).sort(),
    );
  });

  it.each(articles)('has no markup but its own: %s', (_, article) => {
    const { document } = new JSDOM('').window;
    const { events } = toTimelineJs(article);
    expect(events.length > 0).toBe(Object.keys(article.timeline).length > 0);
    for (const { text } of events) {
      const body = document.createElement('body');
      body.innerHTML = text.headline + text.text;
      const names = [...body.querySelectorAll('*')].map(({ localName }) => localName);
      expect(names.filter((name) => !['p', 'cite', 'a'].includes(name))).toEqual([]);
      for (const link of body.querySelectorAll('a')) {
        expect(link.getAttributeNames()).toEqual(['href']);
        expect(link.getAttribute('href')).toMatch(/^https?:/);
      }
    }
  });

  it('says when, by kind, with the source', () => {
    const slides = toTimelineJs(ours).events;
    const call = slides.find(({ unique_id }) => unique_id === 'trumpPutinCall');
    expect(call).toMatchObject({ start_date: { year: 2025, month: 3, day: 18 }, group: 'call' });
    expect(call).not.toHaveProperty('end_date');
    expect(call?.text.text).toContain('<cite>Scavino on X');
    const talks = slides.find(({ unique_id }) => unique_id === 'followUpTalks');
    expect(talks).toMatchObject({ start_date: { day: 23 }, end_date: { day: 25 } });
    expect(talks).not.toHaveProperty('display_date');
  });

  it('says what is vague as a label', () => {
    const labels = toTimelineJs(hostile).events.map(({ unique_id, display_date }) => [
      unique_id,
      display_date,
    ]);
    expect(Object.fromEntries(labels)).toMatchObject({
      day: undefined,
      open: '2025-02-28/..',
      opening: '../2024-02-29',
      season: '2024-21',
      vague: '2024-12-31?',
      old: '-0043-03-15',
    });
  });
});
