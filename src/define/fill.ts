import type { Fields } from '../checks/fields.ts';
import { isRecord } from '../checks/shape.ts';
import type { Issue } from '../model/issue.ts';
import { type Pointed, resolve, type Words } from './resolve.ts';

type Row = Readonly<Record<string, unknown>>;

/** What turns an author's record into the model's. */
export interface Filling {
  readonly words: Words;
  readonly issues: Issue[];
}

/**
 * An author's record with every pointer resolved into an anchor, at any depth.
 *
 * @param value - the record, or a part of it
 * @param fields - the model's fields for it
 * @param id - the record, for the sentences
 * @param path - where it stands
 * @param filling - the paragraphs, and where to report what is wrong
 * @returns a new record; what cannot be resolved is reported and stands at 0
 */
export function fill(
  value: unknown,
  fields: Fields,
  id: string,
  path: string,
  filling: Filling,
): unknown {
  if (!isRecord(value)) return value;
  const filled: Record<string, unknown> = {};
  for (const name of inOrder(value, fields)) {
    const held = value[name];
    const inner = fields[name]?.type;
    filled[name] = isFields(inner) ? fillInner(held, inner, id, `${path}.${name}`, filling) : held;
  }
  return 'exact' in fields ? anchored(filled, id, path, filling) : filled;
}

// The model's fields first, in its order; then what the model does not know, to be reported.
function inOrder(value: Row, fields: Fields): readonly string[] {
  const known = Object.keys(fields).filter((name) => Object.hasOwn(value, name));
  const strange = Object.keys(value).filter((name) => !Object.hasOwn(fields, name));
  return strange.length > 0 ? [...known, ...strange] : known;
}

function fillInner(
  value: unknown,
  fields: Fields,
  id: string,
  path: string,
  filling: Filling,
): unknown {
  return Array.isArray(value)
    ? value.map((item, i) => fill(item, fields, id, `${path}[${i}]`, filling))
    : fill(value, fields, id, path, filling);
}

function isFields(type: unknown): type is Fields {
  return isRecord(type);
}

function anchored(row: Row, id: string, path: string, { words, issues }: Filling): Row {
  const { nth, prefix, suffix, ...rest } = row;
  const { paragraph, exact, ...more } = rest;
  const at = (start: number, end: number): Row => ({ paragraph, start, end, exact, ...more });
  if (typeof exact !== 'string') return at(0, 0);
  const wrong = pointerFault({ nth, prefix, suffix });
  const start = wrong
    ? { rule: 'shape', message: `${id}: ${wrong}` }
    : resolve(row as unknown as Pointed, words, id);
  if (typeof start === 'number') return at(start, start + exact.length);
  issues.push({ rule: start.rule, path: `${path}.exact`, message: start.message });
  return at(0, 0);
}

function pointerFault({ nth, prefix, suffix }: Row): string | undefined {
  if (nth !== undefined && !(Number.isSafeInteger(nth) && (nth as number) > 0)) {
    return 'nth counts from 1, in whole numbers';
  }
  const strings = [prefix, suffix].every((side) => side === undefined || typeof side === 'string');
  return strings ? undefined : 'prefix and suffix are the words right before and after';
}
