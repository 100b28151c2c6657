import { isRecord } from '../checks/shape.ts';

/** A field that holds something else in one of two records. */
export interface FieldChange {
  /** From the record downwards: `['record', 'verdict']`. */
  readonly names: readonly string[];
  readonly before: unknown;
  readonly after: unknown;
}

/**
 * The fields in which two records differ, each where it lies deepest; a list is one value.
 *
 * @param before - a record
 * @param after - the same, later
 * @param above - the fields that both lie in
 */
export function* fieldChanges(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
  above: readonly string[] = [],
): Generator<FieldChange> {
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const names = [...above, name];
    const [was, is] = [own(before, name), own(after, name)];
    if (isRecord(was) && isRecord(is)) yield* fieldChanges(was, is, names);
    else if (!isSame(was, is)) yield { names, before: was, after: is };
  }
}

function own(record: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

function isSame(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, i) => isSame(item, b[i]));
  }
  if (!isRecord(a) || !isRecord(b)) return Object.is(a, b);
  return fieldChanges(a, b).next().done === true;
}
