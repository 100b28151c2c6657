import fc from 'fast-check';

/** What an input of ours throws when it is read. */
export class InputError extends Error {}

/** Makes a value when it is needed: fast-check itself would trip over some of them. */
export type Make = () => unknown;

/** Set by the traps of a proxy that somebody writes to. */
export const written: string[] = [];

const names = ['__proto__', 'constructor', 'prototype', 'toString', 'then', 'p1', 'ana', 'quotes'];
const signs = ['\uD800', '\uDC00', '\u0000', '\u202E', '“', '”', '…', '</script>', '🚪', 'e\u0301'];
const sample = ['the 🚪 is open', 'ana', 'p1', 'doorIsOpen', '2025-03-14', 'https://example.org/'];

/** Texts: of any characters, broken ones, long ones, and those that mean something here. */
export const texts: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc
    .array(fc.constantFrom(...signs, ...sample, ...names), { maxLength: 12 })
    .map((p) => p.join(' ')),
  fc.constantFrom(...sample, ...names, ...signs),
  fc
    .tuple(
      fc.constantFrom(...signs, ...names, '“a” ', '\n> ', '[[[', '((', ' a', '-'),
      fc.nat(2000),
    )
    .map(([part, times]) => part.repeat(times)),
);

const keys = fc.oneof(fc.constantFrom(...names, '0', 'length'), texts);

const plain = fc.anything({
  key: keys,
  maxDepth: 3,
  maxKeys: 5,
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withNullPrototype: true,
  withObjectString: true,
  withSparseArray: true,
  withTypedArray: true,
});

/** Values that data from outside may be, and those that only code can make. */
export const values: fc.Arbitrary<Make> = fc.oneof(
  { weight: 4, arbitrary: plain.map(made) },
  { weight: 2, arbitrary: texts.map(made) },
  { weight: 3, arbitrary: fc.tuple(keys, plain, fc.nat(11)).map((parts) => () => odd(...parts)) },
);

/** A value that is there already, as {@link values} has them. */
export function made(value: unknown): Make {
  return () => value;
}

/** One of twelve kinds that no JSON brings. */
function odd(key: string, held: unknown, kind: number): unknown {
  const record: Record<string, unknown> = Object.defineProperty({}, key, own(held));
  switch (kind) {
    case 0:
      return Object.defineProperty(record, 'cycle', own(record));
    case 1:
      return Object.defineProperty({}, key, { get: stop, enumerable: true, configurable: true });
    case 2:
      return new Proxy(record, watching);
    case 3:
      return new Proxy(record, { get: stop, has: stop, ownKeys: stop, getPrototypeOf: stop });
    case 4:
      return revoked(record);
    case 5:
      return Object.create({ [key]: held, inherited: true });
    case 6:
      return JSON.parse(
        `{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":1}}}`,
      );
    case 7:
      return Object.assign(Object.create(null), { [key]: held, toString: held });
    case 8:
      return { toString: stop, valueOf: stop, [Symbol.toPrimitive]: stop };
    case 9:
      return Symbol(key);
    case 10:
      return Object.defineProperty(() => held, `_${key}`, own(held));
    default:
      return nested(held, 100 + key.length);
  }
}

const own = (value: unknown): PropertyDescriptor => ({
  value,
  enumerable: true,
  writable: true,
  configurable: true,
});

function stop(): never {
  throw new InputError('the input does not let itself be read');
}

function revoked(record: object): object {
  const { proxy, revoke } = Proxy.revocable(record, {});
  revoke();
  return proxy;
}

function nested(inner: unknown, depth: number): unknown {
  let value = inner;
  for (let i = 0; i < depth; i++) value = i % 2 === 0 ? [value] : { value };
  return value;
}

const wrote = (how: string) => (): boolean => written.push(how) > 0;
const watching: ProxyHandler<object> = {
  set: wrote('set'),
  deleteProperty: wrote('deleteProperty'),
  setPrototypeOf: wrote('setPrototypeOf'),
};
