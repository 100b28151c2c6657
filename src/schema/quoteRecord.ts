import * as z from 'zod/v4';
import { differenceSchema } from './difference.ts';
import { idSchema } from './id.ts';
import { levelSchema } from './level.ts';
import { list } from './list.ts';
import { noun } from './noun.ts';
import { optional } from './optional.ts';

/**
 * Schema of `RecordVerdict`.
 *
 * @example
 * ```ts
 * import { recordVerdictSchema } from 'onrecord/schema';
 * recordVerdictSchema.parse('fragment'); //=> 'fragment'
 * recordVerdictSchema.safeParse('verbatim').success; //=> false
 * ```
 *
 * @category Quotations
 */
export const recordVerdictSchema = z
  .enum(['exact', 'fragment', 'altered', 'paraphrase', 'translation', 'unverified'])
  .meta({
    title: 'RecordVerdict',
    description:
      'How quoted words compare with the primary source: exact the same words, whole sentences; fragment the same words, cut from something longer, or with something beside them left out without a sign; altered words or punctuation added, dropped or changed without a sign; paraphrase another wording inside quotation marks; translation one of several possible renderings; unverified no primary source with these words was seen.',
  });

/**
 * Schema of `QuoteRecord`.
 *
 * @example
 * ```ts
 * import { quoteRecordSchema } from 'onrecord/schema';
 * quoteRecordSchema.parse({ verdict: 'unverified', level: 'unverified' }).verdict; //=> 'unverified'
 * quoteRecordSchema.safeParse({ verdict: 'exact' }).error?.issues[0]?.path; //=> ['level']
 * ```
 *
 * @category Quotations
 */
export const quoteRecordSchema = noun(
  'QuoteRecord',
  'A quotation held against its primary source.',
  {
    verdict: recordVerdictSchema.describe('How the quoted words compare with the primary wording.'),
    wording: optional(z.string().describe('The words of the primary source.')),
    differences: optional(
      list(
        differenceSchema,
        'Word by word, what the article has otherwise; punctuation where nothing else differs.',
      ),
    ),
    note: optional(
      z.string().describe('What a reader should know about the comparison, in a sentence.'),
    ),
    source: optional(idSchema.describe('Id of the primary source.')),
    level: levelSchema.describe('How well the primary wording is attested.'),
  },
);
