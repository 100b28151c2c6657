import type { Fields } from '../checks/fields.ts';
import { isRecord } from '../checks/shape.ts';
import { workedOut } from '../checks/workedOut.ts';
import type { Issue } from '../model/issue.ts';
import { type Fault, type Pointed, resolve, type Words } from './resolve.ts';

type Row = Readonly<Record<string, unknown>>;

/** To look for what was meant takes time: only the first faults get a hint. */
const HINTS = 100;
const SIDES = ['prefix', 'suffix'] as const;

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
  const written = inOrder(value, fields).filter((name) => value[name] !== undefined);
  const filled = Object.fromEntries(
    written.map((name) => {
      const held = value[name];
      const inner = fields[name]?.type;
      const at = `${path}.${name}`;
      return [name, isFields(inner) ? fillInner(held, inner, id, at, filling) : held];
    }),
  );
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
  const { nth, prefix, suffix, start, end, ...rest } = row;
  const { paragraph, exact, ...more } = rest;
  const at = (from: number, to: number): Row => ({
    paragraph,
    start: from,
    end: to,
    exact,
    ...more,
  });
  if (typeof exact !== 'string') return at(0, 0);
  const judge = (field: string, given: unknown, right: number): void => {
    if (given === undefined || given === right) return;
    issues.push({ rule: 'anchor', path: `${path}.${field}`, message: workedOut(id, field, right) });
  };
  const hinting = issues.length < HINTS;
  const found = pointerFault(row, id) ?? resolve(row as unknown as Pointed, words, id, hinting);
  if (typeof found === 'object') {
    issues.push({ rule: found.rule, path: `${path}.${found.at}`, message: found.message });
  }
  if (typeof found !== 'number') return at(0, 0);
  const until = found + exact.length;
  judge('start', start, found);
  judge('end', end, until);
  return at(found, until);
}

function pointerFault(row: Row, id: string): Fault | undefined {
  const fault = (at: Fault['at'], what: string): Fault => {
    return { rule: 'shape', at, message: `${id}: ${what}` };
  };
  const { nth } = row;
  if (nth !== undefined && !(Number.isSafeInteger(nth) && (nth as number) > 0)) {
    return fault('nth', 'nth counts from 1, in whole numbers');
  }
  const side = SIDES.find((name) => row[name] !== undefined && typeof row[name] !== 'string');
  return side && fault(side, 'prefix and suffix are the words right before and after');
}
