import * as z from 'zod/v4';
import { anchorFields, anchorSchema } from './anchor.ts';
import { attributionSchema } from './attribution.ts';
import { idSchema } from './id.ts';
import { list } from './list.ts';
import { noun } from './noun.ts';
import { optional } from './optional.ts';
import { quoteRecordSchema } from './quoteRecord.ts';

/**
 * Schema of `QuoteKind`.
 *
 * @example
 * ```ts
 * import { quoteKindSchema } from 'onrecord/schema';
 * quoteKindSchema.options; //=> ['direct', 'mixed']
 * quoteKindSchema.safeParse('indirect').success; //=> false
 * ```
 *
 * @category Quotations
 */
export const quoteKindSchema = z.enum(['direct', 'mixed']).meta({
  title: 'QuoteKind',
  description:
    'direct a whole utterance stands between the marks; mixed quoted words are woven into the sentence of the reporter.',
});

/**
 * Schema of `Quote`.
 *
 * @example
 * ```ts
 * import { getQuote } from 'onrecord';
 * import { quoteSchema } from 'onrecord/schema';
 * quoteSchema.parse(getQuote('veryWell')).speaker; //=> 'russianSource'
 * const { speaker: _, ...unsaid } = getQuote('veryWell');
 * quoteSchema.safeParse(unsaid).error?.issues[0]?.path; //=> ['speaker']
 * ```
 *
 * @category Quotations
 */
export const quoteSchema = noun(
  'Quote',
  'Words that stand between quotation marks, and who is said to have said them.',
  {
    id: idSchema.describe('Stable, never reused.'),
    ...anchorFields,
    text: z
      .string()
      .describe(
        'The quoted words as one would print them elsewhere: exact without a comma or period that belongs to the sentence around it.',
      ),
    kind: quoteKindSchema.describe('Whole utterance or woven in.'),
    speaker: idSchema.describe('Id of the party that said or wrote the words.'),
    holders: optional(
      list(
        idSchema,
        'Ids of the parties whose view the words report, where that is not the speaker.',
      ),
    ),
    cue: optional(anchorSchema.describe('The words that announce the quotation.')),
    attribution: list(attributionSchema, 'From the voice outwards, relays last.'),
    statement: optional(idSchema.describe('Id of the statement that the words are part of.')),
    record: quoteRecordSchema.describe('The quoted words held against the primary source.'),
  },
);
