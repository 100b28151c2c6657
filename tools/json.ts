import { writeFileSync } from 'node:fs';
import pkg from '../package.json' with { type: 'json' };
import { article } from '../src/index.ts';
import { articleJSONSchema } from './schema.ts';

// The plain files of the package root, for languages that can't import the constants.
const root = new URL('../', import.meta.url);

/** Writes a value as JSON, the same bytes for the same value. */
function write(name: string, value: unknown): void {
  writeFileSync(new URL(name, root), `${JSON.stringify(value, null, 2)}\n`, { mode: 0o644 });
}

write('article.json', article);
write('article.schema.json', articleJSONSchema(pkg.version));
