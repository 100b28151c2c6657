import type * as z from 'zod/v4';
import type { Article } from '../model/article.ts';
import type { Issue } from '../model/issue.ts';
import { articleSchema } from './article.ts';
import { fieldPath } from './fieldPath.ts';
import { shown } from './shown.ts';

/** An article, frozen; or what is wrong with its shape. */
export type Shape =
  | { readonly article: Article; readonly faults: readonly [] }
  | { readonly article?: never; readonly faults: readonly Issue[] };

/**
 * Holds plain data against the schema of an article.
 *
 * @param value - Plain data, as `plain` gives it.
 * @returns The article, or every fault of its shape.
 */
export function shape(value: unknown): Shape {
  const result = articleSchema.safeParse(value);
  if (result.success) return { article: result.data, faults: [] };
  return { faults: result.error.issues.flatMap((issue) => toFaults(issue, value)) };
}

function toFaults(issue: z.core.$ZodIssue, root: unknown): readonly Issue[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => fault([...path, key], 'there is no such field'));
  }
  const value = path.reduce<unknown>((holder, key) => Object(holder)[key], root);
  const expected = issue.code === 'invalid_type' ? `${kindOf(issue)} is expected` : issue.message;
  return [fault(path, value === undefined ? 'is missing' : `is ${shown(value)}; ${expected}`)];
}

function kindOf({ expected }: z.core.$ZodIssueInvalidType): string {
  if (expected === 'string') return 'a text';
  if (expected === 'array') return 'a list';
  if (expected === 'object' || expected === 'record') return 'an object with fields';
  return `a value of type ${expected}`;
}

function fault(keys: readonly PropertyKey[], wrong: string): Issue {
  const path = keys.reduce<string>(fieldPath, '');
  return { rule: 'shape', path, message: `${path || 'the article'}: ${wrong}` };
}
