import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleSchema } from '../../src/schema.ts';
import { articleJSONSchema, type JSONSchema } from '../../tools/schema.ts';
import { sampleData } from './sample.ts';

const schema = articleJSONSchema('0.1.0');
const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema);

/** A file that the build writes to the package's root, if it is built. */
const built = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const isBuilt = existsSync(built('article.json')) && existsSync(built('article.schema.json'));

test('says what it is, and comes out the same every time', () => {
  expect(schema).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: expect.stringMatching(/^https:.*@0\.1\.0\/article\.schema\.json$/),
    title: 'Article',
  });
  expect(articleJSONSchema('0.1.0')).toEqual(schema);
});

test('is valid against the metaschema', () => {
  expect(new Ajv2020().validateSchema(schema)).toBe(true);
});

test('has a title and a description on every type, and a description on every field', () => {
  const types = { Article: schema, ...(schema.$defs as Record<string, JSONSchema>) };
  for (const [name, type] of Object.entries(types)) {
    expect(type, name).toMatchObject({ title: name, description: expect.stringMatching(/\.$/) });
    for (const [field, { description }] of Object.entries(type.properties ?? {})) {
      expect(description, `${name}.${field}`).toEqual(expect.any(String));
    }
  }
});

test('refuses unknown fields in every record', () => {
  const types = Object.values(schema.$defs as Record<string, JSONSchema>);
  const records = types.filter((type) => type.type === 'object');
  expect(records.length).toBeGreaterThan(15);
  expect(records.every((type) => type.additionalProperties === false)).toBe(true);
});

test('accepts the sample', () => {
  expect(validate(sampleData()), JSON.stringify(validate.errors)).toBe(true);
});

test.runIf(isBuilt)('accepts article.json, and is what the build wrote', () => {
  const article: unknown = JSON.parse(readFileSync(built('article.json'), 'utf8'));
  expect(validate(article), JSON.stringify(validate.errors)).toBe(true);
  const { version } = JSON.parse(readFileSync(built('package.json'), 'utf8'));
  const written: unknown = JSON.parse(readFileSync(built('article.schema.json'), 'utf8'));
  expect(written).toEqual(articleJSONSchema(version));
});

test.each<[damage: string, (data: ReturnType<typeof sampleData>) => void]>([
  ['no text', (data) => delete data.text],
  ['a noun that is a list', (data) => Object.assign(data, { parties: [] })],
  ['an unknown noun', (data) => Object.assign(data, { people: {} })],
  ['a key that is no id', (data) => Object.assign(data.parties, { 'a b': data.parties.ana })],
  ['an unknown field', (data) => Object.assign(data.parties.ana, { nmae: 'Ana' })],
  ['a missing field', (data) => delete data.quotes.doorIsOpen.speaker],
  ['a word that is not of the list', (data) => Object.assign(data.parties.ana, { kind: 'robot' })],
  ['a field of another type', (data) => Object.assign(data.parties.ana, { named: 'yes' })],
  ['a null', (data) => Object.assign(data.quotes.doorIsOpen, { cue: null })],
  ['half an offset', (data) => Object.assign(data.quotes.doorIsOpen, { start: 0.5 })],
  ['an offset before the text', (data) => Object.assign(data.quotes.doorIsOpen, { start: -1 })],
  ['no words', (data) => Object.assign(data.quotes.doorIsOpen, { exact: '' })],
  ['a digest that is none', (data) => Object.assign(data.provenance, { sha256: 'F00' })],
  [
    'a country code that is none',
    (data) => Object.assign(data.places.italy, { countryCode: 'it' }),
  ],
])('refuses a copy with %s, as the zod schema does', (_, damage) => {
  const data = sampleData();
  damage(data);
  expect(validate(data)).toBe(false);
  expect(articleSchema.safeParse(data).success).toBe(false);
});

test('judges any damage to any place as the zod schema does', () => {
  const places = [...placesOf(sampleData())];
  fc.assert(
    fc.property(fc.constantFrom(...places), fc.jsonValue(), (place, value) => {
      const data = sampleData();
      const holder = place.slice(0, -1).reduce((at, key) => at[key], data);
      holder[place.at(-1) ?? ''] = value;
      const plain: unknown = JSON.parse(JSON.stringify(data));
      expect(validate(plain)).toBe(articleSchema.safeParse(plain).success);
    }),
    { numRuns: 3000, seed: 1 },
  );
});

function* placesOf(value: unknown, above: readonly string[] = []): Generator<readonly string[]> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, held] of Object.entries(value)) {
    yield [...above, key];
    yield* placesOf(held, [...above, key]);
  }
}

const PYTHON = `
import json, sys
data = json.load(sys.stdin)
article = data["article"]
assert article["text"] == "\\n".join(p["text"] for p in article["paragraphs"].values())
try:
    import jsonschema
except ImportError:
    print("loaded")
else:
    jsonschema.Draft202012Validator.check_schema(data["schema"])
    validator = jsonschema.Draft202012Validator(data["schema"])
    validator.validate(article)
    next(iter(article["parties"].values()))["kind"] = "robot"
    assert not validator.is_valid(article)
    print("validated")
`;

/** What a Python program makes of an article and the schema. */
function python(article: string): { readonly out: string; readonly error: string } {
  const input = `{ "article": ${article}, "schema": ${JSON.stringify(schema)} }`;
  const { stdout, stderr } = spawnSync('python3', ['-c', PYTHON], { input, encoding: 'utf8' });
  return { out: stdout.trim(), error: stderr };
}

const hasPython = spawnSync('python3', ['--version']).status === 0;

test('is loaded by Python, and applied where its jsonschema package is installed', (context) => {
  context.skip(!hasPython, 'python3 is not installed');
  expect(python(JSON.stringify(sampleData()))).toEqual({
    out: expect.stringMatching(/^(?:loaded|validated)$/),
    error: '',
  });
});

test('accepts article.json in Python too', (context) => {
  context.skip(!hasPython, 'python3 is not installed');
  context.skip(!isBuilt, 'article.json is not built');
  expect(python(readFileSync(built('article.json'), 'utf8'))).toEqual({
    out: expect.stringMatching(/^(?:loaded|validated)$/),
    error: '',
  });
});
