import type { Fields } from '../checks/fields.ts';
import { isRecord } from '../checks/shape.ts';
import { workedOut } from '../checks/workedOut.ts';
import type { Issue, RuleName } from '../model/issue.ts';
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
  const filled = Object.fromEntries(
    inOrder(value, fields).map((name) => {
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

function anchored(row: Row, id: string, path: string, filling: Filling): Row {
  const { nth, prefix, suffix, start, end, ...rest } = row;
  const { paragraph, exact, ...more } = rest;
  const words = typeof exact === 'string' ? exact : ''; // the rule `shape` reports what is no text
  const from = words === exact ? place(row, words, id, path, filling) : 0;
  return { paragraph, start: from, end: from + words.length, exact, ...more };
}

/** Where the words of a record begin; 0 where that is not known. What is wrong is reported. */
function place(row: Row, exact: string, id: string, path: string, filling: Filling): number {
  const { words, issues } = filling;
  const report = (rule: RuleName, at: string, message: string): void => {
    issues.push({ rule, path: `${path}.${at}`, message });
  };
  const hinting = issues.length < HINTS;
  const pointed = row as unknown as Pointed; // read only when pointerFault finds nothing
  const found = pointerFault(row, id) ?? resolve(pointed, words, id, hinting);
  if (found === undefined) return 0;
  if (typeof found === 'object') {
    report(found.rule, found.at, found.message);
    return 0;
  }
  for (const [field, right] of Object.entries({ start: found, end: found + exact.length })) {
    const said = row[field];
    if (said === undefined || said === right) continue;
    report('anchor', field, workedOut(id, field, right));
  }
  return found;
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
