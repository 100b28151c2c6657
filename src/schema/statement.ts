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
 * @category Quotations
 */
export const statementMediumSchema = z
  .enum(['readout', 'post', 'remarks', 'answer', 'announcement', 'interview'])
  .meta({ title: 'StatementMedium', description: 'In what form somebody spoke.' });

/**
 * Schema of `Statement`.
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
