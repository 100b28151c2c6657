import * as z from 'zod/v4';
import { anchorSchema } from './anchor.ts';
import { basisSchema } from './basis.ts';
import { idSchema } from './id.ts';
import { list } from './list.ts';
import { noun } from './noun.ts';
import { optional } from './optional.ts';

/**
 * Schema of `StatementMedium`.
 *
 * @example
 * ```ts
 * import { statementMediumSchema } from 'onrecord/schema';
 * statementMediumSchema.parse('readout'); //=> 'readout'
 * statementMediumSchema.safeParse('leak').success; //=> false
 * ```
 *
 * @category Quotations
 */
export const statementMediumSchema = z
  .enum(['readout', 'post', 'remarks', 'answer', 'announcement', 'interview'])
  .meta({ title: 'StatementMedium', description: 'In what form somebody spoke.' });

/**
 * Schema of `Statement`.
 *
 * @example
 * ```ts
 * import { getStatement } from 'onrecord';
 * import { statementSchema } from 'onrecord/schema';
 * statementSchema.parse(getStatement('dmitrievPost')).platform; //=> 'x'
 * statementSchema.safeParse({ ...getStatement('dmitrievPost'), likes: 7 }).error?.issues[0]?.code;
 * //=> 'unrecognized_keys'
 * ```
 *
 * @category Quotations
 */
export const statementSchema = noun(
  'Statement',
  'One occasion on which a party said something, quoted or reported.',
  {
    id: idSchema.describe('Stable, never reused.'),
    speaker: idSchema.describe('Id of the party that made it.'),
    medium: statementMediumSchema.describe('Readout, post, remarks …'),
    date: optional(z.string().describe('When, in EDTF.')),
    basis: optional(basisSchema.describe('On what ground the date stands.')),
    why: optional(z.string().describe('Why this date.')),
    audience: optional(list(idSchema, 'Ids of the parties addressed.')),
    platform: optional(idSchema.describe('Id of the platform or medium it was published on.')),
    source: optional(idSchema.describe('Id of the primary source, where one was seen.')),
    quotes: list(idSchema, 'Ids of the quotations taken from it, in document order.'),
    reported: list(anchorSchema, 'Where the article reports it in indirect speech.'),
  },
);
