import * as z from 'zod/v4';
import { noun } from './noun.ts';
import { optional } from './optional.ts';

/**
 * Schema of `Difference`.
 *
 * @example
 * ```ts
 * import { differenceSchema } from 'onrecord/schema';
 * differenceSchema.parse({ kind: 'missing', primary: 'now' }).primary; //=> 'now'
 * differenceSchema.safeParse({ kind: 'reordered' }).success; //=> false
 * ```
 *
 * @category Quotations
 */
export const differenceSchema = noun(
  'Difference',
  'One difference between two wordings, word by word.',
  {
    kind: z
      .enum(['missing', 'added', 'changed'])
      .describe(
        'What happened to the words: missing they stand only in the original; added only in the other wording; changed in both but otherwise.',
      ),
    primary: optional(
      z.string().describe('The words of the primary source; absent when they were added.'),
    ),
    quoted: optional(z.string().describe('The words as quoted; absent when they are missing.')),
  },
);
