import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { layerFaults } from './layers.ts';

const src = fileURLToPath(new URL('../../src/', import.meta.url));

/** Every TypeScript file of `src`, by its path from there. */
function sourceFiles(): ReadonlyMap<string, string> {
  const names = readdirSync(src, { recursive: true, encoding: 'utf8' });
  const paths = names
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.ts$/.test(name));
  return new Map(paths.sort().map((path) => [path, readFileSync(src + path, 'utf8')]));
}

/** The faults of one file that stands alone. */
const faultsOf = (path: string, text: string): readonly string[] =>
  layerFaults(new Map([[path, text]]));

describe('the order of the rooms', () => {
  it('holds in src', () => {
    const files = sourceFiles();
    expect(files.size).toBeGreaterThan(4);
    expect(layerFaults(files)).toEqual([]);
  });

  it.each([
    ['model/quote.ts', "import type { Span } from '../text/span.ts';\nexport type Quote = Span;"],
    ['checks/a.ts', "import { b } from './b.ts';\nexport const a = b;"],
    ['article/quotes.ts', "import { defineQuotes } from '../define/defineQuotes.ts';"],
    ['article/generated/quotes.ts', "import type { Quote } from '../../model/quote.ts';"],
    ['schema/quote.ts', "import * as z from 'zod';"],
    ['checks/digest.ts', "import { sha256 } from '@noble/hashes/sha2.js';"],
    ['schema/quote.ts', "import * as z from 'zod/v4';"],
    [
      'index.ts',
      "export { article } from './article/article.ts';\nexport type * from './model/a.ts';",
    ],
    ['text/day.ts', 'export const ms = Date.UTC(2025, 2, 18); // new Date("2025-03-18")'],
    ['text/words.ts', 'export const words = "import { x } from \'../article/x.ts\'";'],
  ])('accepts %s', (path, text) => {
    expect(faultsOf(path, text)).toEqual([]);
  });

  it.each([
    [
      'text/a.ts',
      "import { b } from '../model/b.ts';",
      /^text\/a\.ts: imports up .*\.\.\/model\/b\.ts/,
    ],
    ['text/a.ts', "import type { B } from '../model/b.ts';", /imports up/],
    ['text/a.ts', "export { b } from '../model/b.ts';", /imports up/],
    ['text/a.ts', "export type B = import('../model/b.ts').B;", /imports up/],
    ['text/a.ts', "const b = await import('../model/b.ts');", /imports up/],
    ['text/a.ts', "const b = require('../model/b.ts');", /imports up/],
    ['text/a.ts', "import b = require('../model/b.ts');", /imports up/],
    ['checks/a.ts', "import { b } from '../define/b.ts';", /imports up/],
    ['define/a.ts', "import { b } from '../queries/b.ts';", /imports up/],
    ['diff/a.ts', "import { b } from '../queries/b.ts';", /imports up or across/],
    ['queries/a.ts', "import { b } from '../verify/b.ts';", /imports up/],
    ['verify/a.ts', "import { b } from '../formats/b.ts';", /imports up/],
    ['formats/a.ts', "import { b } from '../schema/b.ts';", /imports up or across/],
    ['schema/a.ts', "import { b } from '../formats/b.ts';", /imports up or across/],
    ['schema/a.ts', "import { b } from '../article/b.ts';", /imports up/],
    ['article/a.ts', "import { b } from '../index.ts';", /imports up/],
    ['core.ts', "export { b } from './index.ts';", /imports up/],
    ['text/a.ts', "import { b } from '../../tools/b.ts';", /leaves src/],
    ['text/a.ts', "import { b } from './b';", /no \.ts extension/],
    ['text/a.ts', "import { b } from './b.js';", /no \.ts extension/],
    ['model/a.ts', "import * as z from 'zod';", /imports the package “zod”/],
    ['schema.ts', "export { z } from 'zod';", /imports the package “zod”/],
    ['schema/a.ts', "import x from 'zoddy';", /imports the package “zoddy”/],
    ['text/a.ts', "import { readFileSync } from 'node:fs';", /imports the package “node:fs”/],
    ['attic/a.ts', 'export const a = 1;', /“attic” is no room/],
    ['index.ts', 'export const a = 1;', /a door only re-exports, found “export const a = 1;”/],
    ['index.ts', "import { a } from './text/a.ts';\nexport { a };", /only re-exports/],
    ['text/a.ts', 'export default 1;', /default export/],
    ['text/a.ts', 'export default function a() {}', /default export/],
    ['text/a.ts', "export { a as default } from './b.ts';", /default export/],
    ['text/a.ts', "export const d = new Date('2025-03-18');", /builds a Date/],
    ['text/a.ts', 'export const d = new globalThis.Date(day);', /builds a Date/],
    ['text/a.ts', 'export const d = Date.parse(day);', /builds a Date/],
  ])('refuses %s: %s', (path, text, sentence) => {
    expect(faultsOf(path, text)).toContainEqual(expect.stringMatching(sentence));
  });

  it('refuses a way from a door to zod or to the news, however long', () => {
    const files = new Map([
      ['core.ts', "export { a } from './queries/a.ts';"],
      ['queries/a.ts', "export { a } from '../article/a.ts';"],
      ['article/a.ts', "export { a } from '../schema/a.ts';"],
      ['schema/a.ts', "import * as z from 'zod';\nexport const a = z;"],
    ]);
    const faults = layerFaults(files);
    expect(faults).toContain('core.ts: reaches article/a.ts');
    expect(faults).toContain('core.ts: reaches schema/a.ts');
  });
});
