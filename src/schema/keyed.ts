import * as z from 'zod/v4';
import { idSchema } from './id.ts';

/**
 * Makes the schema of records keyed by id, read-only and frozen.
 *
 * @param record - The schema of one record.
 * @param description - What the records are, in a few words.
 * @returns The schema.
 */
export function keyed<record extends z.ZodType>(
  record: record,
  description: string,
): z.ZodReadonly<z.ZodRecord<typeof idSchema, record>> {
  return z.record(idSchema, record).readonly().describe(description);
}
