import type { Issue } from '../model/issue.ts';

const DEEPEST = 64;
/** An article of ten thousand quotations has fewer. */
const MOST = 1_000_000;
/** How deep the records of an article are held. */
const RECORDS = 2;
const HOLE = 'the list has a hole here';

/** A copy of somebody's data that can be trusted to be plain, and what could not be copied. */
export interface Plain {
  readonly value: unknown;
  readonly issues: readonly Issue[];
}

/**
 * Reads a value once, whatever it is, into ordinary objects and arrays: no getter, proxy, cycle,
 * class instance or hole is left for later steps to trip over.
 *
 * @param value - anything
 * @param path - how the value is called in the issues
 * @returns the copy, and an issue for each part that is not plain data
 */
export function plain(value: unknown, path = ''): Plain {
  const reading: Reading = { issues: [], left: MOST };
  const copied = copy(value, path, [], reading);
  if (reading.left >= 0) return { value: copied, issues: reading.issues };
  reading.issues.length = 0;
  report(reading, path, `the data holds more than ${MOST} values`);
  return { value: undefined, issues: reading.issues };
}

/** One reading of somebody's data: what was found so far, and how many values it may still meet. */
interface Reading {
  readonly issues: Issue[];
  left: number;
}

function report({ issues }: Reading, path: string, message: string): undefined {
  issues.push({ rule: 'plain', path, message: `${path || 'the article'}: ${message}` });
  return undefined;
}

function copy(value: unknown, path: string, above: readonly object[], reading: Reading): unknown {
  if (--reading.left < 0) return undefined;
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') {
    return report(reading, path, `a ${typeof value} is not plain data`);
  }
  if (typeof value !== 'object' || value === null) return value;
  if (above.includes(value)) return report(reading, path, 'the data contains itself');
  if (above.length >= DEEPEST) return report(reading, path, 'the data is nested too deeply');
  try {
    return Array.isArray(value)
      ? copyList(value, path, [...above, value], reading)
      : copyRecord(value, path, [...above, value], reading);
  } catch {
    return report(reading, path, 'this cannot be read');
  }
}

function copyList(
  list: readonly unknown[],
  path: string,
  above: readonly object[],
  reading: Reading,
): unknown {
  const items: unknown[] = [];
  for (let i = 0; i < list.length && reading.left >= 0; i++) {
    const whole = Object.hasOwn(list, i);
    const at = `${path}[${i}]`;
    items.push(whole ? copy(list[i], at, above, reading) : report(reading, at, HOLE));
    if (!whole) break;
  }
  return items;
}

function copyRecord(
  record: object,
  path: string,
  above: readonly object[],
  reading: Reading,
): unknown {
  const prototype: unknown = Object.getPrototypeOf(record);
  // A plain object of another realm has a prototype of its own that has none above it.
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) {
    return report(reading, path, 'an object with a foreign prototype is not plain data');
  }
  const fields: Record<string, unknown> = {};
  for (const key of Object.keys(record)) {
    if (reading.left < 0) break;
    const at = path === '' ? key : `${path}.${key}`;
    const held = (record as Record<string, unknown>)[key];
    // As in JSON, a field that holds nothing is not there; of a whole record it is told.
    if (held === undefined && above.length > RECORDS) continue;
    const value = copy(held, at, above, reading);
    if (key in fields) own(fields, key, value);
    else fields[key] = value;
  }
  return fields;
}

/** Sets a field that has the name of one that every object inherits, such as `__proto__`. */
function own(fields: object, key: string, value: unknown): void {
  Object.defineProperty(fields, key, {
    value,
    enumerable: true,
    writable: true,
    configurable: true,
  });
}
