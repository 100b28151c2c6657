import type { Issue } from '../model/issue.ts';
import { fieldPath } from './fieldPath.ts';
import { foreignPrototype } from './foreignPrototype.ts';

/** An article is at most seven levels deep. */
const DEEPEST = 16;
/** About fifty thousand records. */
const MOST_VALUES = 2_000_000;
/** Nobody reads more; shared parts could make faults without end. */
const MOST_FAULTS = 10_000;

/** A copy of somebody's data that is plain for certain, and what could not be copied. */
export interface Plain {
  readonly value: unknown;
  readonly issues: readonly Issue[];
}

// A chain, put together only where something is wrong: most values are right.
interface Place {
  readonly above?: Place;
  readonly key: PropertyKey;
}

interface Walk {
  readonly issues: Issue[];
  readonly above: Set<object>;
  values: number;
  /** Why the walk is over before its end. */
  over?: string;
}

/**
 * Copies data as JSON could hold it, and tells what is no such data: a hole, a class instance, a
 * getter, a cycle, `__proto__` as a key. Whatever reads the copy runs no code of a stranger and meets
 * no value that changes between two looks.
 *
 * @param input - Anything at all.
 * @returns The copy without what is at fault, and an issue for each fault.
 */
export function plain(input: unknown): Plain {
  const walk: Walk = { issues: [], above: new Set(), values: 0 };
  try {
    const value = copy(input, undefined, walk);
    if (walk.over === undefined) return { value, issues: walk.issues };
  } catch {
    walk.over = 'throws when it is looked at'; // a proxy
  }
  return { value: undefined, issues: [issue('', walk.over)] };
}

function issue(path: string, wrong: string): Issue {
  return { rule: 'plain', path, message: `${path || 'the article'} ${wrong}` };
}

function copy(value: unknown, at: Place | undefined, walk: Walk): unknown {
  walk.values += 1;
  if (walk.values > MOST_VALUES) walk.over = `holds more than ${MOST_VALUES} values`;
  if (typeof value !== 'object' || value === null) return copyScalar(value, at, walk);
  const wrong = unfit(value, walk);
  if (wrong !== undefined) return report(walk, at, wrong);
  walk.above.add(value);
  const result = Array.isArray(value) ? copyList(value, at, walk) : copyObject(value, at, walk);
  walk.above.delete(value);
  return result;
}

function copyScalar(value: unknown, at: Place | undefined, walk: Walk): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  const shown = typeof value === 'number' || value === undefined ? value : `a ${typeof value}`;
  return report(walk, at, `is ${shown}, which JSON cannot hold`);
}

function unfit(value: object, walk: Walk): string | undefined {
  if (walk.above.has(value)) return 'holds itself';
  if (walk.above.size > DEEPEST) return `lies deeper than ${DEEPEST} levels`;
  return foreignPrototype(value);
}

function copyList(list: readonly unknown[], at: Place | undefined, walk: Walk): unknown {
  const result: unknown[] = [];
  for (let i = 0; i < list.length && !walk.over; i++) {
    result.push(copyField(Object.getOwnPropertyDescriptor(list, i), place(i, at), walk));
  }
  return result;
}

function copyObject(object: object, at: Place | undefined, walk: Walk): unknown {
  const result: Record<string, unknown> = {};
  for (const key of Reflect.ownKeys(object)) {
    if (walk.over) break;
    const here = place(key, at);
    if (typeof key === 'symbol') report(walk, here, 'is under a symbol, which JSON cannot hold');
    else if (key === '__proto__') report(walk, here, 'is under a name that no field may have');
    else result[key] = copyField(Object.getOwnPropertyDescriptor(object, key), here, walk);
  }
  return result;
}

function copyField(
  field: PropertyDescriptor | undefined,
  at: Place | undefined,
  walk: Walk,
): unknown {
  if (field === undefined) return report(walk, at, 'is a hole in a list');
  if (!('value' in field)) return report(walk, at, 'is a getter, which JSON cannot hold');
  return copy(field.value, at, walk);
}

function place(key: PropertyKey, above: Place | undefined): Place {
  return above === undefined ? { key } : { above, key };
}

function report(walk: Walk, at: Place | undefined, wrong: string): undefined {
  walk.issues.push(issue(pathOf(at), wrong));
  if (walk.issues.length === MOST_FAULTS) walk.over = `has ${MOST_FAULTS} faults and more`;
}

function pathOf(at: Place | undefined): string {
  return at === undefined ? '' : fieldPath(pathOf(at.above), at.key);
}
