import type * as z from 'zod/v4';
import { show } from '../checks/show.ts';
import type { Article } from '../model/article.ts';
import type { Issue } from '../model/issue.ts';
import { articleSchema } from './article.ts';

/** An article, frozen; or what is wrong with its shape. */
export interface Shape {
  readonly article?: Article;
  readonly faults: readonly Issue[];
}

/**
 * Holds plain data against the schema of an article.
 *
 * @param value - Plain data, as `plain` gives it.
 * @returns The article, or every fault of its shape.
 */
export function shape(value: unknown): Shape {
  try {
    const result = articleSchema.safeParse(value);
    if (result.success) return { article: result.data, faults: [] };
    return { faults: result.error.issues.flatMap((issue) => toIssues(issue, value)) };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { faults: [TOO_MANY] }; // zod lays the faults of a list on the stack
  }
}

const TOO_MANY: Issue = {
  rule: 'shape',
  path: '',
  message: 'the article: the schema finds more faults than it can list',
};

function toIssues(issue: z.core.$ZodIssue, root: unknown): readonly Issue[] {
  const { path, message } = issue;
  if (issue.code !== 'unrecognized_keys') return [toIssue(path, message, root)];
  return issue.keys.map((key) => toIssue([...path, key], 'there is no such field', undefined));
}

function toIssue(keys: readonly PropertyKey[], what: string, root: unknown): Issue {
  const path = keys.reduce<string>(within, '');
  const value = keys.reduce<unknown>((holder, key) => Object(holder)[key], root);
  const words = typeof value === 'string' ? ` “${show(value)}”:` : '';
  return { rule: 'shape', path, message: `${path || 'the article'}:${words} ${what}` };
}

function within(above: string, key: PropertyKey): string {
  if (typeof key === 'number') return `${above}[${key}]`;
  return above === '' ? String(key) : `${above}.${String(key)}`;
}
