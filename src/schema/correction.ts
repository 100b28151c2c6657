import * as z from 'zod/v4';
import { idSchema } from './id.ts';
import { noun } from './noun.ts';
import { optional } from './optional.ts';

/**
 * Schema of `Correction`.
 *
 * @example
 * ```ts
 * import { correctionSchema } from 'onrecord/schema';
 * const row = { id: 'anaIsOne', date: '2025-03-20', concerns: 'ana', field: 'kind', was: 'group' };
 * correctionSchema.parse({ ...row, now: 'person', why: 'Ana is no choir.' }).now; //=> 'person'
 * correctionSchema.safeParse(row).error?.issues[0]?.path; //=> ['why']
 * ```
 *
 * @category Article
 */
export const correctionSchema = noun(
  'Correction',
  'A record of the article that said something else before: what it said, what it says now, and why.',
  {
    id: idSchema.describe('Stable, never reused.'),
    date: z.string().describe('When it was made, EDTF.'),
    concerns: idSchema.describe('Id of the record that was corrected, of any noun.'),
    field: z
      .string()
      .describe('The field of that record, from the record downwards, such as record.verdict.'),
    was: optional(
      z.string().describe('What the field held, as text or else as JSON; absent if missing.'),
    ),
    now: optional(
      z.string().describe('What the field holds now, as text or else as JSON; absent if gone.'),
    ),
    why: z.string().describe('Why, in a sentence.'),
    source: optional(idSchema.describe('Id of the source that shows it.')),
  },
);
