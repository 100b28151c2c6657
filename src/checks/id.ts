import type { Issue } from '../model/issue.ts';
import type { Noun } from '../model/noun.ts';
import { isRecord } from './shape.ts';

/** What an id looks like: a small letter, then letters and digits. */
export const ID = /^[a-z][A-Za-z0-9]*$/;

/** The sentence: an id belongs to one record of the article, whatever its noun. */
export type IdTaken<id extends string> = `the id "${id}" already belongs to another record`;

/** The sentence: a record calls itself by the id under which it stands. */
export type OtherId<
  key extends string,
  own extends string,
> = `${key}: the record stands under "${key}" and calls itself "${own}"; give it one id`;

/** The records of an article, whatever shape each has, by noun. */
export type Records = { readonly [noun in Noun]: Readonly<Record<string, unknown>> };

/**
 * Whether every record has an id that can be one (camelCase letters and digits), no other record has
 * it, and the record says so itself. An id names one thing in the whole article, so that it can be a
 * link.
 *
 * @param records - all records by noun
 * @returns an issue for each id that is malformed, taken, or not what the record calls itself
 */
export function id(records: Records): readonly Issue[] {
  const seen = new Set<string>();
  const issues: Issue[] = [];
  for (const [noun, rows] of Object.entries(records)) {
    for (const [key, row] of Object.entries(rows)) {
      const path = `${noun}.${key}`;
      if (!ID.test(key)) issues.push({ rule: 'id', path, message: malformed(key) });
      if (seen.has(key)) issues.push({ rule: 'id', path, message: taken(key) });
      seen.add(key);
      const own = isRecord(row) ? row.id : undefined;
      if (typeof own !== 'string' || own === key) continue;
      issues.push({ rule: 'id', path: `${path}.id`, message: otherwise(key, own) });
    }
  }
  return issues;
}

function malformed(key: string): string {
  return `“${key}” cannot be an id: an id is a small letter, then letters and digits`;
}

function taken(key: string): IdTaken<string> {
  return `the id "${key}" already belongs to another record`;
}

function otherwise(key: string, own: string): OtherId<string, string> {
  return `${key}: the record stands under "${key}" and calls itself "${own}"; give it one id`;
}
