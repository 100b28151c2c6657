import type { Fields } from '../../src/checks/fields.ts';

/** A value as TypeScript source. */
export function sourceOf(value: unknown, indent: string): string {
  if (typeof value !== 'object' || value === null) return literal(value);
  const inner = `${indent}  `;
  const items = Array.isArray(value)
    ? value.map((item) => `${inner}${sourceOf(item, inner)},\n`)
    : Object.entries(value).map(
        ([key, held]) => `${inner}${keyOf(key)}: ${sourceOf(held, inner)},\n`,
      );
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  return items.length === 0 ? open + close : `${open}\n${items.join('')}${indent}${close}`;
}

/** A value's own type as TypeScript source; what a record leaves out is there as undefined. */
export function typeOf(value: unknown, known: Fields, indent: string): string {
  if (typeof value !== 'object' || value === null) return literal(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const items = value.map((item) => typeOf(item, known, inner));
    return items.length === 0
      ? 'readonly []'
      : `readonly [\n${items.map((item) => `${inner}${item},\n`).join('')}${indent}]`;
  }
  const lines = Object.entries(value).map(
    ([key, held]) =>
      `${inner}readonly ${keyOf(key)}: ${typeOf(held, fieldsOf(known, key), inner)};\n`,
  );
  const absent = Object.keys(known).filter((key) => !Object.hasOwn(value, key));
  const missing = absent.map((key) => `${inner}readonly ${key}?: never;\n`);
  return `{\n${lines.join('')}${missing.join('')}${indent}}`;
}

/** A type with these fields; of none, one that has no key at all. */
export function typeWith(fields: readonly string[], indent: string): string {
  if (fields.length === 0) return 'Readonly<Record<never, never>>';
  return `{\n${fields.join('')}${indent}}`;
}

/** A text, a number, a truth value or nothing as TypeScript source. */
export function literal(value: unknown): string {
  if (typeof value !== 'string') return String(value);
  const escaped = value.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n');
  return `'${escaped}'`;
}

/** A word with a capital. */
export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** A key of an object as TypeScript source. */
export function keyOf(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : literal(key);
}

function fieldsOf(known: Fields, key: string): Fields {
  const type = Object.hasOwn(known, key) ? known[key]?.type : undefined;
  return typeof type === 'object' && !Array.isArray(type) ? (type as Fields) : {};
}
