import * as z from 'zod/v4';
import { idSchema } from './id.ts';
import { noun } from './noun.ts';

/** The fields of an anchor, for the nouns that are one. */
export const anchorFields = {
  paragraph: idSchema.describe('Id of the paragraph that holds the words.'),
  start: z
    .int()
    .min(0, '0 or more is expected')
    .describe('Where the words begin, in UTF-16 code units from the first of the paragraph.'),
  end: z
    .int()
    .min(0, '0 or more is expected')
    .describe('Where the words end, in UTF-16 code units, exclusive.'),
  exact: z
    .string()
    // Not min(1): zod asks the length of what is no text, too, and trips over an array in it.
    .refine((words) => words !== '', 'words are expected')
    .meta({ minLength: 1, description: 'The words, character for character.' }),
};

/**
 * Schema of `Anchor`.
 *
 * @example
 * ```ts
 * import { anchorSchema } from 'onrecord/schema';
 * const anchor = { paragraph: 'p1', start: 0, end: 2, exact: 'US' };
 * anchorSchema.parse(anchor); //=> { paragraph: 'p1', start: 0, end: 2, exact: 'US' }
 * anchorSchema.safeParse({ ...anchor, start: -1 }).error?.issues[0]?.path; //=> ['start']
 * ```
 *
 * @category Text
 */
export const anchorSchema = noun(
  'Anchor',
  'The exact characters a record comes from: the slice of the paragraph from start to end.',
  anchorFields,
);
