/** A value as a list: what JSON-LD writes alone when there is only one. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? [...value] : [value]; // holes become undefined
}
