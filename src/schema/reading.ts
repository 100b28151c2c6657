import * as z from 'zod/v4';
import { anchorSchema } from './anchor.ts';
import { idSchema } from './id.ts';
import { list } from './list.ts';
import { noun } from './noun.ts';
import { optional } from './optional.ts';

/**
 * Schema of `Reading`.
 *
 * @example
 * ```ts
 * import { getReading } from 'onrecord';
 * import { readingSchema } from 'onrecord/schema';
 * readingSchema.parse(getReading('joinWhom')).alternatives; //=> ['unitedStates']
 * readingSchema.safeParse({ ...getReading('joinWhom'), chosen: 7 }).success; //=> false
 * ```
 *
 * @category Readings
 */
export const readingSchema = noun(
  'Reading',
  'A place where the text allows two readings: which one the records follow, the others, and why.',
  {
    id: idSchema.describe('Stable, never reused.'),
    anchors: list(anchorSchema, 'The words that allow two readings.'),
    question: z.string().describe('What is asked of the words.'),
    chosen: z.string().describe('The value that the records follow.'),
    alternatives: list(z.string(), 'The other values that the words allow.'),
    why: z.string().describe('Why the chosen one.'),
    concerns: optional(list(idSchema, 'Ids of the records that rest on the choice.')),
  },
);
