import * as z from 'zod/v4';
import * as door from '../src/schema.ts';

/** An object of JSON Schema 2020-12. */
export type JSONSchema = Readonly<Record<string, unknown>>;

/**
 * The JSON Schema 2020-12 of an article, for languages that can't run the zod schemas. It tells the
 * shape; that words stand in their paragraph and that ids exist is beyond it.
 *
 * @param version - The package's version, part of the schema's `$id`.
 * @returns The schema, with a definition for each type of the model.
 */
export function articleJSONSchema(version: string): JSONSchema {
  const { $schema, ...rest } = namedWhile(() =>
    z.toJSONSchema(door.articleSchema, { target: 'draft-2020-12', override: writable }),
  );
  return { $schema, $id: `https://unpkg.com/onrecord@${version}/article.schema.json`, ...rest };
}

/** Zod calls what is frozen `readOnly`, which JSON Schema means of what a server alone may change. */
function writable({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  delete jsonSchema.readOnly;
}

/**
 * Gives every schema but the article's the title for an id, as long as the function runs: zod puts
 * what has an id under `$defs`. The library itself registers no ids, which are global to a process.
 */
function namedWhile<result>(run: () => result): result {
  const parts = Object.values(door).filter((part) => part instanceof z.ZodType);
  const named = parts.filter((part) => part !== door.articleSchema);
  const metas = new Map(named.map((part) => [part, part.meta() ?? {}]));
  for (const [part, meta] of metas) z.globalRegistry.add(part, { ...meta, id: `${meta.title}` });
  try {
    return run();
  } finally {
    for (const [part, meta] of metas) z.globalRegistry.remove(part).add(part, meta);
  }
}
