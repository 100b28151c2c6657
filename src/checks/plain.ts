import type { Issue } from '../model/issue.ts';

const DEEPEST = 64;

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
  const issues: Issue[] = [];
  const report = (at: string, message: string): undefined => {
    issues.push({ rule: 'plain', path: at, message: `${at || 'the article'}: ${message}` });
    return undefined;
  };
  return { value: copy(value, path, [], report), issues };
}

type Report = (path: string, message: string) => undefined;

function copy(value: unknown, path: string, above: readonly object[], report: Report): unknown {
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') {
    return report(path, `a ${typeof value} is not plain data`);
  }
  if (typeof value !== 'object' || value === null) return value;
  if (above.includes(value)) return report(path, 'the data contains itself');
  if (above.length >= DEEPEST) return report(path, 'the data is nested too deeply');
  try {
    return Array.isArray(value)
      ? copyList(value, path, [...above, value], report)
      : copyRecord(value, path, [...above, value], report);
  } catch {
    return report(path, 'this cannot be read');
  }
}

function copyList(
  list: readonly unknown[],
  path: string,
  above: readonly object[],
  report: Report,
): unknown {
  const items: unknown[] = [];
  for (let i = 0; i < list.length; i++) {
    if (!Object.hasOwn(list, i)) return report(`${path}[${i}]`, 'the list has a hole here');
    items.push(copy(list[i], `${path}[${i}]`, above, report));
  }
  return items;
}

function copyRecord(
  record: object,
  path: string,
  above: readonly object[],
  report: Report,
): unknown {
  const prototype: unknown = Object.getPrototypeOf(record);
  // A plain object of another realm has a prototype of its own that has none above it.
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) {
    return report(path, 'an object with a foreign prototype is not plain data');
  }
  const fields: Record<string, unknown> = {};
  for (const key of Object.keys(record)) {
    const at = path === '' ? key : `${path}.${key}`;
    const value = copy((record as Record<string, unknown>)[key], at, above, report);
    Object.defineProperty(fields, key, {
      value,
      enumerable: true,
      writable: true,
      configurable: true,
    });
  }
  return fields;
}
