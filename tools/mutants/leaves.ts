/** Where a value stands, from the top. */
export type Path = readonly string[];

/** A value that holds no other: a text, a number, a truth value. */
export interface Leaf {
  readonly path: Path;
  readonly value: string | number | boolean;
}

/** Every leaf of a value, in its order. */
export function leavesOf(value: unknown, path: Path = []): readonly Leaf[] {
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, held]) => leavesOf(held, [...path, key]));
  }
  return value === undefined ? [] : [{ path, value: value as Leaf['value'] }];
}

/** The same value with another at one place, or with nothing there. */
export function put(value: unknown, [key, ...rest]: Path, next: unknown): unknown {
  if (key === undefined) return next;
  const entries = Object.entries(value as object).flatMap(([at, held]) => {
    if (at !== key) return [[at, held]];
    const changed = put(held, rest, next);
    return changed === undefined ? [] : [[at, changed]];
  });
  return Array.isArray(value) ? entries.map(([, held]) => held) : Object.fromEntries(entries);
}

/** The same value with the key at one place written otherwise. */
export function renamed(value: unknown, [key, ...rest]: Path, name: string): unknown {
  const entries = Object.entries(value as object).map(([at, held]) => {
    if (at !== key) return [at, held];
    return rest.length === 0 ? [name, held] : [at, renamed(held, rest, name)];
  });
  return Object.fromEntries(entries);
}
