import pkg from '../package.json' with { type: 'json' };
import * as door from '../src/index.ts';
import { bundle, doneByImport, gzip } from './bundle.ts';
import { writtenIn } from './expressions/writtenIn.ts';
import { typeCost } from './typeCost.ts';

/** A count that may not grow: machines differ in speed, but not in this. */
export interface Budget {
  readonly what: string;
  readonly counted: number;
  /** What fails the check when it is passed. */
  readonly ceiling: number;
  /** What the design asks for, where the ceiling is not there yet. */
  readonly target?: number;
}

const names = Object.keys(door);
const all = await bundle(using(names));
const withoutVerify = await bundle(using(names.filter((name) => !name.startsWith('verify'))));
const quotes = await bundle(using(['getQuotes']));
const whole = await bundle(using(['article']));
const verifying = await bundle(using(['article', 'verifyQuote']));
const content = gzip(JSON.stringify(door.article));

/** Every budget of the built package: bytes of bundles (after gzip), and what types cost. */
export async function budgets(): Promise<readonly Budget[]> {
  return [...(await bytes()), ...(await parts()), ...types()];
}

async function bytes(): Promise<readonly Budget[]> {
  const unused = await bundle(`import * as door from 'onrecord';\nimport 'onrecord';\n`);
  const kept = await Promise.all(['index', 'core', 'formats'].map(doneByImport));
  return [
    { what: 'imported and not used, bytes', counted: unused.text.length, ceiling: 0 },
    {
      what: 'kept of the doors without zod though nothing is used, bytes',
      counted: kept.join('').length,
      ceiling: 0,
    },
    {
      what: 'getQuotes alone, beyond its records, bytes',
      counted: quotes.gzip - gzip(JSON.stringify(door.quotes)),
      ceiling: 785,
      target: 500,
    },
    {
      what: 'all but verification, beyond the content, bytes',
      counted: withoutVerify.gzip - content,
      ceiling: 860,
    },
    {
      what: 'verifyQuote adds to the article, bytes',
      counted: verifying.gzip - whole.gzip,
      ceiling: 8980,
      target: 3000,
    },
    {
      what: 'verifyQuote and verifyText add, bytes',
      counted: all.gzip - withoutVerify.gzip,
      ceiling: 13_910,
    },
  ];
}

async function parts(): Promise<readonly Budget[]> {
  const outside = ['onrecord', 'onrecord/core', 'onrecord/formats'].map((name) =>
    bundle(`import * as door from '${name}';\nglobalThis.door = door;\n`),
  );
  const packages = (await Promise.all(outside)).flatMap((made) => made.packages);
  const foreign = [...Object.values(door.paragraphs).map(({ text }) => text), 'zod'];
  const found = foreign.filter((words) => quotes.text.includes(words));
  return [
    { what: 'modules behind the main door', counted: all.modules.length, ceiling: 1 },
    {
      what: 'dependencies',
      counted: Object.keys({ ...(pkg as Manifest).dependencies }).length,
      ceiling: 0,
    },
    {
      what: 'regular expressions that an import of the main door reads',
      counted: writtenIn('dist/index.js'),
      ceiling: 33,
    },
    { what: 'packages outside the door of schemas', counted: packages.length, ceiling: 0 },
    { what: 'paragraphs, or zod, in getQuotes alone', counted: found.length, ceiling: 0 },
  ];
}

function types(): readonly Budget[] {
  const three = typeCost(ONE + TWO_MORE);
  const [hundred, thousand] = [proof(100), proof(1000)];
  const rise = (thousand - hundred) / 900;
  return [
    { what: 'one filter, instantiations', counted: typeCost(ONE).instantiations, ceiling: 100 },
    { what: 'three filters, instantiations', counted: three.instantiations, ceiling: 300 },
    {
      what: 'three filters, types; the ceiling is the JSON’s',
      counted: three.types,
      ceiling: typeCost(JSON_USE).types - 1,
    },
    {
      what: 'proof of a quotation, instantiations, 100 to 1,000',
      counted: Math.ceil(rise * 10) / 10,
      ceiling: 30,
    },
  ];
}

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
}

const ONE = `import { getParties, getQuotes, getTimeline } from 'onrecord';
export const said = getQuotes({ speaker: 'kirillDmitriev' });
`;
const TWO_MORE = `export const media = getParties({ kind: 'media' });
export const calls = getTimeline({ kind: 'call' });
`;
const JSON_USE = `import json from 'onrecord/article.json';
export const said = Object.values(json.quotes).filter(({ speaker }) => speaker === 'kirillDmitriev');
export const media = Object.values(json.parties).filter(({ kind }) => kind === 'media');
export const calls = Object.values(json.timeline).filter(({ kind }) => kind === 'call');
`;

/** A program that uses some names of the main door. */
function using(used: readonly string[]): string {
  return `import { ${used} } from 'onrecord';\nglobalThis.used = { ${used} };\n`;
}

/** What it costs to prove an article of so many quotations, each in a paragraph of its own. */
function proof(size: number): number {
  const rows = Array.from({ length: size }, (_, i) => i);
  const text = `import { defineArticle } from 'onrecord/core';
export const mine = defineArticle({
  paragraphs: {${rows.map((i) => `p${i}: 'Then Ana said: “the door number ${i} is open”.'`)}},
  parties: { ana: { name: 'Ana', kind: 'person' } },
  quotes: {${rows.map((i) => `q${i}: { paragraph: 'p${i}', exact: 'number ${i} is', speaker: 'ana' }`)}},
});\n`;
  return typeCost(text).instantiations;
}
