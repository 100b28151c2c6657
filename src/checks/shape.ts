import type { Issue } from '../model/issue.ts';
import type { Field, Fields } from './fields.ts';
import { isIt } from './isIt.ts';
import { notAllowed } from './vocabulary.ts';

/** The sentence: a record has only the fields of its noun. */
export type UnknownField<
  id extends string,
  field extends string,
> = `${id}: there is no field "${field}"`;

/**
 * Whether a record has the fields of its noun, each holding what it may: the rule that types hold for
 * typed callers.
 *
 * @param record - plain data
 * @param fields - what the noun has
 * @param id - how the record is called in a sentence
 * @param path - where it stands
 * @returns an issue for each field that is missing, unknown or of the wrong kind
 */
export function shape(record: unknown, fields: Fields, id: string, path: string): readonly Issue[] {
  if (!isRecord(record)) return [issue(path, `${id}: an object with fields is expected here`)];
  const issues: Issue[] = [];
  for (const name of Object.keys(record)) {
    if (Object.hasOwn(fields, name)) continue;
    const hint = isIt(name, Object.keys(fields), issues.length);
    issues.push(issue(`${path}.${name}`, `${unknownField(id, name)}${hint}`));
  }
  for (const [name, field] of Object.entries(fields)) {
    const at = `${path}.${name}`;
    const value = record[name];
    // One by one: too many at once do not fit on the stack.
    if (value !== undefined)
      for (const wrong of shapeOf(value, field, name, id, at)) issues.push(wrong);
    else if (!field.optional) issues.push(issue(at, `${id}: ${name} is missing`));
  }
  return issues;
}

/** Whether a value is an object with fields, not a list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function shapeOf(
  value: unknown,
  field: Field,
  name: string,
  id: string,
  path: string,
): readonly Issue[] {
  if (!field.list) return shapeOfOne(value, field.type, name, id, path);
  if (!Array.isArray(value)) return [issue(path, `${id}: ${name} is a list`)];
  return value.flatMap((item, i) => shapeOfOne(item, field.type, name, id, `${path}[${i}]`));
}

function shapeOfOne(
  value: unknown,
  type: Field['type'],
  name: string,
  id: string,
  path: string,
): readonly Issue[] {
  if (typeof type === 'object' && !Array.isArray(type)) {
    return shape(value, type as Fields, id, path);
  }
  if (typeof type === 'string') {
    const right = typeof value === type && (type !== 'number' || Number.isSafeInteger(value));
    return right ? [] : [issue(path, `${id}: ${name} must be a ${type}, and is ${show(value)}`)];
  }
  const words = type as readonly string[];
  if (typeof value !== 'string') {
    return [issue(path, `${id}: ${name} must be a string, and is ${show(value)}`)];
  }
  if (words.includes(value)) return [];
  return [
    {
      rule: 'vocabulary',
      path,
      message: `${notAllowed(id, name, value)}; it is one of ${words.join(', ')}`,
    },
  ];
}

function unknownField(id: string, field: string): UnknownField<string, string> {
  return `${id}: there is no field "${field}"`;
}

function issue(path: string, message: string): Issue {
  return { rule: 'shape', path, message };
}

function show(value: unknown): string {
  if (typeof value === 'string') return `the text “${value.slice(0, 40)}”`;
  if (Array.isArray(value)) return 'a list';
  return value !== null && typeof value === 'object' ? 'an object' : String(value);
}
