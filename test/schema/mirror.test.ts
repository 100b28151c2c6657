import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as z from 'zod/v4';
import * as door from '../../src/schema.ts';
import { sampleData } from './sample.ts';

const model = new URL('../../src/model/', import.meta.url);
const room = new URL('../../src/schema/', import.meta.url);

/** The files of the model that an article is made of: what `article.ts` imports, at any distance. */
function partsOfArticle(file = 'article.ts', found = new Set<string>()): ReadonlySet<string> {
  if (found.has(file)) return found;
  found.add(file);
  const imports = readFileSync(new URL(file, model), 'utf8').matchAll(/from '\.\/(.+?)'/g);
  for (const [, next = ''] of imports) partsOfArticle(next, found);
  return found;
}

/** The types that they export, `Nouns` apart, which only names them. */
function modelTypes(): readonly (readonly [file: string, type: string])[] {
  return [...partsOfArticle()].flatMap((file) =>
    [...readFileSync(new URL(file, model), 'utf8').matchAll(/^export (?:interface|type) (\w+)/gm)]
      .map((match) => [file, match[1] ?? ''] as const)
      .filter(([, type]) => type !== 'Nouns'),
  );
}

function schemaName(type: string): string {
  return `${type.charAt(0).toLowerCase()}${type.slice(1)}Schema`;
}

test.each(modelTypes())('%s: %s has its schema in the file of the same name', (file, type) => {
  expect(readFileSync(new URL(file, room), 'utf8')).toContain(`export const ${schemaName(type)} `);
  const schema = Object.entries(door).find(([name]) => name === schemaName(type))?.[1];
  expect(schema).toBeInstanceOf(z.ZodType);
  expect(schema instanceof z.ZodType && schema.meta()).toMatchObject({
    title: type,
    description: expect.stringMatching(/\.$/),
  });
});

test('schemas refuse an unknown key, and an optional key that is undefined', () => {
  const { doorIsOpen } = sampleData().quotes;
  expect(door.quoteSchema.safeParse(doorIsOpen).success).toBe(true);
  expect(door.quoteSchema.safeParse({ ...doorIsOpen, speeker: 'ana' }).success).toBe(false);
  expect(door.quoteSchema.safeParse({ ...doorIsOpen, statement: undefined }).success).toBe(false);
  const { statement: _, ...rest } = doorIsOpen;
  expect(door.quoteSchema.parse(rest)).not.toHaveProperty('statement');
});

test('what a schema gives is frozen', () => {
  const quote = door.quoteSchema.parse(sampleData().quotes.doorIsOpen);
  expect([quote, quote.attribution, quote.record, quote.cue].every(Object.isFrozen)).toBe(true);
});

test('schemas leave no id in the registry that a process shares', () => {
  for (const part of Object.values(door)) {
    if (part instanceof z.ZodType) expect(part.meta()).not.toHaveProperty('id');
  }
});
