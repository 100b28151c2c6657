/** What was found: the paths of what can be changed, and how many objects were looked at. */
export interface Reached {
  readonly mutable: readonly string[];
  readonly objects: number;
}

/**
 * Looks for what a user could change, from an export down: an object that is not frozen, a Map, a
 * Set or a Date (freezing does not stop their methods), and a getter, whose answer nobody can vouch
 * for. A function is behaviour and need not be frozen, though what hangs on it must be; a class
 * keeps its prototype; closures cannot be reached. A zod schema is zod’s own object: not entered.
 *
 * @param from - the exports by name
 * @returns the path of each mutable thing, and how many objects were looked at
 */
export function findMutable(from: Readonly<Record<string, unknown>>): Reached {
  const seen = new Set<object>();
  const mutable: string[] = [];
  const visit = (value: unknown, path: string): void => {
    if (!isObject(value) || seen.has(value) || '_zod' in value) return;
    seen.add(value);
    if (isMutable(value)) mutable.push(path);
    for (const key of Reflect.ownKeys(value)) {
      if (typeof value === 'function' && key === 'prototype') continue;
      const property = Object.getOwnPropertyDescriptor(value, key);
      if (property?.get) mutable.push(`${path}.${String(key)}`);
      else visit(property?.value, `${path}.${String(key)}`);
    }
  };
  for (const [name, value] of Object.entries(from)) visit(value, name);
  return { mutable, objects: seen.size };
}

function isObject(value: unknown): value is object {
  return typeof value === 'function' || (typeof value === 'object' && value !== null);
}

function isMutable(value: object): boolean {
  if (typeof value === 'function') return false;
  const keepsState = [Map, Set, WeakMap, WeakSet, Date].some((type) => value instanceof type);
  return keepsState || !Object.isFrozen(value);
}
