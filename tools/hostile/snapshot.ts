import { types } from 'node:util';

/** Objects with the keys and values that they had. */
type Snapshot = readonly (readonly [object, readonly unknown[]])[];

const shared = [
  globalThis,
  Object,
  Array,
  Object.prototype,
  Array.prototype,
  Function.prototype,
  String.prototype,
  RegExp.prototype,
  Map.prototype,
  Set.prototype,
  Promise.prototype,
  Error.prototype,
];

/** What every program shares: prototypes and globals, as they are now. */
export function sharedState(): Snapshot {
  return shared.map((object) => [object, stateOf(object)]);
}

/**
 * All objects that can be reached from values, as they are now. No getter is asked, and proxies are
 * left alone: they tell themselves when somebody writes to them.
 */
export function snapshot(values: readonly unknown[]): Snapshot {
  const seen = new Map<object, readonly unknown[]>();
  const left: unknown[] = [...values];
  while (left.length > 0) {
    const value = left.pop();
    if (typeof value !== 'object' || value === null || seen.has(value) || types.isProxy(value))
      continue;
    const state = stateOf(value);
    seen.set(value, state);
    for (const held of state) left.push(held);
  }
  return [...seen];
}

/**
 * Whether every object of a snapshot is still as it was. That it was frozen is no change of what it
 * holds: zod’s `readonly` freezes what it refuses.
 */
export function isUnchanged(before: Snapshot): boolean {
  return before.every(([object, was]) => {
    const is = stateOf(object);
    return is.length === was.length && is.every((part, i) => Object.is(part, was[i]));
  });
}

function stateOf(object: object): readonly unknown[] {
  const state: unknown[] = [Object.getPrototypeOf(object)];
  if (object instanceof Map || object instanceof Set) state.push(...[...object].flat());
  if (ArrayBuffer.isView(object)) return state;
  for (const key of Reflect.ownKeys(object)) {
    const { value, get, set } = Object.getOwnPropertyDescriptor(object, key) ?? {};
    state.push(key, value, get, set);
  }
  return state;
}
