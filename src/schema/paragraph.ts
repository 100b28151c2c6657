import * as z from 'zod/v4';
import { idSchema } from './id.ts';
import { noun } from './noun.ts';

/**
 * Schema of `ParagraphRole`.
 *
 * @category Text
 */
export const paragraphRoleSchema = z.enum(['body', 'boilerplate']).meta({
  title: 'ParagraphRole',
  description: 'The report of the publisher, or a widget that the site put between.',
});

/**
 * Schema of `Paragraph`.
 *
 * @category Text
 */
export const paragraphSchema = noun('Paragraph', 'One line of the source, as printed.', {
  id: idSchema.describe('p1, p2, … in the order of the source.'),
  text: z.string().describe('The words as printed, without the line break.'),
  role: paragraphRoleSchema.describe('Report or furniture.'),
});
