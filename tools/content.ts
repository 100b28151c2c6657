import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { authored } from '../src/article/authored.ts';
import { type Fields, fields, provenanceFields } from '../src/checks/fields.ts';
import type { Article } from '../src/model/article.ts';
import type { Noun } from '../src/model/noun.ts';
import type { Stance } from '../src/model/proposal.ts';
import { claimsIn } from '../src/queries/getClaims.ts';
import { correctionsIn } from '../src/queries/getCorrections.ts';
import { mentionsIn } from '../src/queries/getMentions.ts';
import { paragraphsIn } from '../src/queries/getParagraphs.ts';
import { partiesIn } from '../src/queries/getParties.ts';
import { placesIn } from '../src/queries/getPlaces.ts';
import { proposalsIn } from '../src/queries/getProposals.ts';
import { quotesIn } from '../src/queries/getQuotes.ts';
import { readingsIn } from '../src/queries/getReadings.ts';
import { skipsIn } from '../src/queries/getSkips.ts';
import { sourcesIn } from '../src/queries/getSources.ts';
import { statementsIn } from '../src/queries/getStatements.ts';
import { timelineIn } from '../src/queries/getTimeline.ts';
import { timesIn } from '../src/queries/getTimes.ts';
import { recordsOf } from '../src/queries/records.ts';
import { describe } from './describe.ts';

type Row = { readonly id: string };
type Ask = (filter: never) => readonly Row[];

const HEAD = `// Made by \`npm run content\` from the words in the folder above: never edited by hand.\n`;
const article: Article = authored;
const ids = {
  paragraphs: Object.keys(article.paragraphs),
  parties: Object.keys(article.parties),
  places: Object.keys(article.places),
  statements: Object.keys(article.statements),
  records: Object.keys(recordsOf(article)),
};

// What each constant is, for the one who hovers over it; the heading that it has in the reference;
// what its helper can be asked.
const NOUNS: {
  readonly [noun in Noun]: {
    readonly says: string;
    readonly heading: string;
    readonly by: string;
    readonly ask: Ask;
  };
} = {
  paragraphs: {
    says: 'The 17 paragraphs, as printed',
    heading: 'Text',
    by: 'role',
    ask: paragraphsIn(article.paragraphs),
  },
  parties: {
    says: 'Who acts, speaks or is spoken of, in the order of their first mention',
    heading: 'Parties',
    by: 'kind named',
    ask: partiesIn(article.parties),
  },
  places: {
    says: 'Where things happen, in the order of their first mention',
    heading: 'Parties',
    by: 'kind within',
    ask: placesIn(article.places, ids.places),
  },
  sources: {
    says: 'What the records are checked against',
    heading: 'Sources',
    by: 'level publisher',
    ask: sourcesIn(article.sources, ids.parties),
  },
  statements: {
    says: 'The occasions on which somebody said something, quoted or reported',
    heading: 'Quotations',
    by: 'speaker medium',
    ask: statementsIn(article.statements, ids.parties),
  },
  quotes: {
    says: 'The quotations, in document order',
    heading: 'Quotations',
    by: 'speaker holder relayedBy statement paragraph kind',
    ask: quotesIn(article.quotes, ids.parties, ids.statements, ids.paragraphs),
  },
  timeline: {
    says: 'What happened when, in time order',
    heading: 'Time',
    by: 'party kind status',
    ask: timelineIn(article.timeline, ids.parties),
  },
  times: {
    says: 'The words that say when, how long or how often',
    heading: 'Time',
    by: 'type basis paragraph',
    ask: timesIn(article.times, ids.paragraphs),
  },
  mentions: {
    says: 'The words that refer to a party or a place',
    heading: 'Parties',
    by: 'party place form paragraph',
    ask: mentionsIn(article.mentions, ids.parties, ids.places, ids.paragraphs),
  },
  proposals: {
    says: 'What was put forward, agreed or demanded, and where each party stands',
    heading: 'Proposals',
    by: 'kind by party position stance',
    ask: proposalsAsked,
  },
  readings: {
    says: 'The places where the text allows two readings',
    heading: 'Readings',
    by: 'concerns',
    ask: readingsIn(article.readings, ids.records),
  },
  claims: {
    says: 'What the article says in its own voice, held against the record',
    heading: 'Sources',
    by: 'verdict',
    ask: claimsIn(article.claims),
  },
  skips: {
    says: 'The words that no record points at, and why',
    heading: 'Readings',
    by: 'paragraph',
    ask: skipsIn(article.skips, ids.paragraphs),
  },
  corrections: {
    says: 'What records said before, what they say now and why',
    heading: 'Article',
    by: 'concerns',
    ask: correctionsIn(article.corrections, ids.records),
  },
};

/** Every file of `src/article/generated`, by name: what the authored words resolve to. */
export function generated(): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const noun of Object.keys(NOUNS) as readonly Noun[]) files.set(`${noun}.ts`, nounFile(noun));
  files.set('provenance.ts', provenanceFile());
  files.set('retired.ts', retiredFile());
  files.set('ids.ts', idsFile());
  return files;
}

function nounFile(noun: Noun): string {
  const { says, heading, by } = NOUNS[noun];
  const rows: Readonly<Record<string, Row>> = article[noun];
  const name = capital(noun);
  const records = Object.values(rows).map(
    (row) =>
      `  /** ${describe(noun, row.id, article).replaceAll('*/', '*\\/')} */\n` +
      `  readonly ${row.id}: ${typeOf(row, fields[noun] as Fields, '  ')};\n`,
  );
  return [
    HEAD,
    `import { records } from '../../define/records.ts';\n\n`,
    `/**\n * ${says}, by id.\n *\n${recordOf(noun, rows)} * @category ${heading}\n */\nexport type ${name} = ${typeWith(records, '')};\n\n`,
    `/**\n * ${says}, by id.\n *\n${exampleOf(noun, rows)} * @category ${heading}\n */\n`,
    `export const ${noun}: ${name} = /* @__PURE__ */ records<${name}>(${tableOf(Object.values(rows))});\n\n`,
    `/**\n * The same records, in order.\n *\n${lastOf(noun, rows)} * @category ${heading}\n */\nexport type ${name}InOrder = readonly [\n`,
    ...Object.keys(rows).map((id) => `  ${name}['${id}'],\n`),
    `];\n\n`,
    `/**\n * The same records by what a filter may ask.\n *\n${askedOf(noun)} * @category ${heading}\n */\nexport type ${name}By = {\n`,
    ...by.split(' ').map((key) => `  readonly ${key}: ${typeWith(index(noun, key), '  ')};\n`),
    `};\n`,
  ].join('');
}

/** A type with these fields; of none, one that has no key at all. */
function typeWith(fields: readonly string[], indent: string): string {
  if (fields.length === 0) return 'Readonly<Record<never, never>>';
  return `{\n${fields.join('')}${indent}}`;
}

/** What one reads from a constant, for its documentation: how many there are, and the first. */
function exampleOf(noun: Noun, rows: Readonly<Record<string, Row>>): string {
  const [first] = Object.keys(rows);
  return example([
    `import { ${noun} } from 'onrecord';`,
    `Object.keys(${noun}).length; //=> ${Object.keys(rows).length}`,
    ...(first === undefined ? [] : [`${noun}.${first}.id; //=> '${first}'`]),
  ]);
}

/** One record's own type, for the documentation of them all. */
function recordOf(noun: Noun, rows: Readonly<Record<string, Row>>): string {
  const [first] = Object.keys(rows);
  if (first === undefined) return none(noun, capital(noun), noun, '{}');
  return example([
    `import { type ${capital(noun)}, ${noun} } from 'onrecord';`,
    `const first: ${capital(noun)}['${first}'] = ${noun}.${first};`,
    `first.id; //=> '${first}'`,
  ]);
}

/** The last record by its place, which the compiler knows. */
function lastOf(noun: Noun, rows: Readonly<Record<string, Row>>): string {
  const name = capital(noun);
  const ids = Object.keys(rows);
  if (ids.length === 0) return none(`get${name}`, `${name}InOrder`, `get${name}()`, '[]');
  return example([
    `import { get${name}, type ${name}InOrder } from 'onrecord';`,
    `const all: ${name}InOrder = get${name}();`,
    `all[${ids.length - 1}].id; //=> '${ids.at(-1)}'`,
  ]);
}

/** What the helper answers to one question, which is what the index has. */
function askedOf(noun: Noun): string {
  const name = capital(noun);
  const [key = ''] = NOUNS[noun].by.split(' ');
  const [first] = answers(noun, key);
  if (first === undefined) return none(noun, `${name}By`, `{ ${key}: ${noun} }`, `{ ${key}: {} }`);
  const { value, rows } = first;
  return example([
    `import { get${name}, type ${name}By } from 'onrecord';`,
    `const found: ${name}By['${key}']['${value}'] = get${name}({ ${key}: '${value}' });`,
    `found.length; //=> ${rows.length}`,
  ]);
}

/** What one reads of a noun without records. */
function none(used: string, type: string, value: string, shown: string): string {
  return example([
    `import { ${used}, type ${type} } from 'onrecord';`,
    `const none: ${type} = ${value};`,
    `none; //=> ${shown}`,
  ]);
}

function languageOf(): string {
  return example([
    `import { provenance, type ThisProvenance } from 'onrecord';`,
    `const { language }: ThisProvenance = provenance;`,
    `language; //=> '${article.provenance.language}'`,
  ]);
}

function example(code: readonly string[]): string {
  const lines = ['@example', '```ts', ...code, '```'];
  return `${lines.map((line) => ` * ${line}\n`).join('')} *\n`;
}

function index(noun: Noun, key: string): readonly string[] {
  return answers(noun, key).map(({ value, rows }) => {
    const records = rows.map(({ id }) => `${capital(noun)}['${id}']`);
    return `    readonly ${keyOf(String(value))}: readonly [${records.join(', ')}];\n`;
  });
}

/** What the helper itself answers to each value that stands in a record. */
function answers(
  noun: Noun,
  key: string,
): readonly { readonly value: string | boolean; readonly rows: readonly Row[] }[] {
  const values = new Set(Object.values(article[noun]).flatMap(valuesIn));
  return [...values]
    .map((value) => ({ value, rows: answer(NOUNS[noun].ask, { [key]: value }) }))
    .filter(({ rows }) => rows.length > 0);
}

/** Every text and truth value in a record, and every stance as the filter joins it. */
function valuesIn(held: unknown): readonly (string | boolean)[] {
  if (typeof held === 'string' || typeof held === 'boolean') return [held];
  if (typeof held !== 'object' || held === null) return [];
  const { party, position } = held as Partial<Stance>;
  const stance = position === undefined ? [] : [`${party} ${position}`];
  return [...stance, ...Object.values(held).flatMap(valuesIn)];
}

/** The proposals, where a stance, one key of the index, is asked as the filter asks: by its two. */
function proposalsAsked({ stance, ...filter }: { readonly stance?: string }): readonly Row[] {
  const [party = '', ...position] = stance?.split(' ') ?? [];
  const ask: (filter: object) => readonly Row[] = proposalsIn(article.proposals, ids.parties);
  return ask(stance === undefined ? filter : { party, position: position.join(' ') });
}

function answer(ask: Ask, filter: object): readonly Row[] {
  try {
    return ask(filter as never);
  } catch (error) {
    if (error instanceof RangeError) return []; // no such id or word: nothing to ask for
    throw error;
  }
}

function provenanceFile(): string {
  const { provenance } = article;
  const doc = 'Where the text comes from, what of that is not verified, and whose it is';
  return [
    HEAD,
    `import { freeze } from '../../define/freeze.ts';\n\n`,
    `/**\n * ${doc}.\n *\n${languageOf()} * @category Article\n */\nexport type ThisProvenance = ${typeOf(provenance, provenanceFields as Fields, '')};\n\n`,
    `/**\n * ${doc}.\n *\n * @example\n * \`\`\`ts\n * import { provenance } from 'onrecord';\n`,
    ` * provenance.publisher; //=> '${provenance.publisher}'\n * \`\`\`\n *\n * @category Article\n */\n`,
    `export const provenance: ThisProvenance = /* @__PURE__ */ freeze(${sourceOf(provenance, '')});\n`,
  ].join('');
}

function retiredFile(): string {
  const { retired = {} } = article;
  const doc = 'What became of the ids that were published and that no record has any more';
  const isEmpty = Object.keys(retired).length === 0;
  const type = isEmpty ? typeWith([], '') : typeOf(retired, {}, '');
  const shown = JSON.stringify(Object.keys(retired)).replaceAll('"', "'").replaceAll(',', ', ');
  const lines = example([
    `import { article, type ThisRetired } from 'onrecord';`,
    `const gone: ThisRetired = article.retired;`,
    `Object.keys(gone); //=> ${shown}`,
  ]);
  return [
    HEAD,
    `import { freeze } from '../../define/freeze.ts';\n\n`,
    `/**\n * ${doc}.\n *\n${lines} * @category Article\n */\n`,
    `export type ThisRetired = ${type};\n\n`,
    `/** ${doc}. */\n`,
    `export const retired: ThisRetired = /* @__PURE__ */ freeze(${sourceOf(retired, '')});\n`,
  ].join('');
}

function idsFile(): string {
  const lines = (['paragraphs', 'parties', 'places', 'statements'] as const).map(
    (noun) =>
      `/** Ids of the ${noun}: what a filter may ask for. */\n` +
      `export const ${noun}Ids: readonly string[] = /* @__PURE__ */ ${listOf(ids[noun])};\n`,
  );
  return `${HEAD}\n${lines.join('\n')}`;
}

/** Ids as the shortest source that gives them. */
function listOf(list: readonly string[]): string {
  const isNumbered = list.every((id, at) => id === `p${at + 1}`);
  return isNumbered
    ? `Array.from({ length: ${list.length} }, (_, at) => 'p' + (at + 1))`
    : `'${list.join(' ')}'.split(' ')`;
}

/** Records as the table that `records` reads, a line for each; the build makes them one text. */
function tableOf(rows: readonly Row[]): string {
  const head = headOf(rows);
  const lines = rows.map((row) => JSON.stringify(lineOf(row, head)));
  const json = `[${JSON.stringify(head)},[\n${lines.join(',\n')}]]`;
  return `\n  ${json.split('\n').map(literal).join(' +\n  ')},\n`;
}

type Head = { readonly [name: string]: Head | 0 };

/** The fields of some records, under each those of what it holds; at the top, those that all have first. */
function headOf(rows: readonly object[], isTop = true): Head {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const inAll = (name: string): boolean => rows.every((row) => Object.hasOwn(row, name));
  const fields = names
    .filter((name) => name !== 'end' || !names.includes('exact')) // worked out
    .sort((a, b) => (isTop ? Number(inAll(b)) - Number(inAll(a)) : 0))
    .map((name) => {
      const held = rows.flatMap((row) => (row as Record<string, unknown>)[name] ?? []);
      const objects = held.filter((one) => typeof one === 'object') as readonly object[];
      return [name, objects.length > 0 ? headOf(objects, false) : 0];
    });
  return Object.fromEntries(fields);
}

/** A record's values in the order of the head, null where it has none and nothing after its last. */
function lineOf(row: object, head: Head): readonly unknown[] {
  const names = Object.keys(head);
  const reach = names.findLastIndex((name) => Object.hasOwn(row, name)) + 1;
  return names.slice(0, reach).map((name) => {
    const value = (row as Record<string, unknown>)[name];
    const inner = head[name] || undefined;
    if (!inner || value === undefined) return value ?? null;
    return Array.isArray(value)
      ? value.map((one) => lineOf(one, inner))
      : lineOf(value as object, inner);
  });
}

/** A value as TypeScript source. */
function sourceOf(value: unknown, indent: string): string {
  if (typeof value !== 'object' || value === null) return literal(value);
  const inner = `${indent}  `;
  const items = Array.isArray(value)
    ? value.map((item) => `${inner}${sourceOf(item, inner)},\n`)
    : Object.entries(value).map(
        ([key, held]) => `${inner}${keyOf(key)}: ${sourceOf(held, inner)},\n`,
      );
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  return items.length === 0 ? open + close : `${open}\n${items.join('')}${indent}${close}`;
}

/** A value's own type as TypeScript source; what a record leaves out is there as undefined. */
function typeOf(value: unknown, known: Fields, indent: string): string {
  if (typeof value !== 'object' || value === null) return literal(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const items = value.map((item) => typeOf(item, known, inner));
    return items.length === 0
      ? 'readonly []'
      : `readonly [\n${items.map((item) => `${inner}${item},\n`).join('')}${indent}]`;
  }
  const lines = Object.entries(value).map(
    ([key, held]) =>
      `${inner}readonly ${keyOf(key)}: ${typeOf(held, fieldsOf(known, key), inner)};\n`,
  );
  const absent = Object.keys(known).filter((key) => !Object.hasOwn(value, key));
  const missing = absent.map((key) => `${inner}readonly ${key}?: never;\n`);
  return `{\n${lines.join('')}${missing.join('')}${indent}}`;
}

function fieldsOf(known: Fields, key: string): Fields {
  const type = Object.hasOwn(known, key) ? known[key]?.type : undefined;
  return typeof type === 'object' && !Array.isArray(type) ? (type as Fields) : {};
}

function literal(value: unknown): string {
  if (typeof value !== 'string') return String(value);
  const escaped = value.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n');
  return `'${escaped}'`;
}

function keyOf(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : literal(key);
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = new URL('../src/article/generated/', import.meta.url);
  const files = generated();
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) if (!files.has(name)) rmSync(new URL(name, folder));
  for (const [name, text] of files) writeFileSync(new URL(name, folder), text);
  console.log(`${files.size} files written to src/article/generated`);
}
