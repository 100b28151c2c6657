import * as z from 'zod/v4';

/**
 * Makes the schema of a list that is read-only and frozen.
 *
 * @param item - What the list holds.
 * @param description - What that is, in a few words.
 * @returns The schema.
 */
export function list<item extends z.ZodType>(
  item: item,
  description: string,
): z.ZodReadonly<z.ZodArray<item>> {
  return z.array(item).readonly().describe(description);
}
