/** A value as fields; a value that has none has no field. */
export function rowOf(value: unknown): Readonly<Record<string, unknown>> {
  const isRow = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isRow ? (value as Readonly<Record<string, unknown>>) : {}; // an object has fields
}
