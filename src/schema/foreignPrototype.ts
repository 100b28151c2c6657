/**
 * What is foreign about the prototype of a value that should be a plain object or list. Those of
 * another realm (a frame, a test runner's sandbox) are not foreign.
 *
 * @param value - An object or a list.
 * @returns The reason, to follow the value's name; undefined when it is plain.
 */
export function foreignPrototype(value: object): string | undefined {
  const own: unknown = Object.getPrototypeOf(value);
  const root = Array.isArray(value) ? own && Object.getPrototypeOf(own) : own;
  if (!root) return 'has no prototype; a plain object is expected, such as { ...value }';
  const plain = Object.getPrototypeOf(root) === null && Object.hasOwn(root, 'isPrototypeOf');
  return plain ? undefined : `is ${className(own)}, a plain object or list is expected`;
}

// Only fields that hold a value are read: a getter would be a stranger's code.
function className(prototype: unknown): string {
  const name = ownValue(ownValue(prototype, 'constructor'), 'name');
  return typeof name === 'string' && name !== '' ? `an instance of ${name}` : 'of some class';
}

function ownValue(holder: unknown, key: string): unknown {
  return Object.getOwnPropertyDescriptor(Object(holder), key)?.value;
}
