import * as z from 'zod/v4';
import { idSchema } from './id.ts';
import { noun } from './noun.ts';

/**
 * Schema of `ParagraphRole`.
 *
 * @example
 * ```ts
 * import { paragraphRoleSchema } from 'onrecord/schema';
 * paragraphRoleSchema.options; //=> ['body', 'boilerplate']
 * paragraphRoleSchema.safeParse('headline').success; //=> false
 * ```
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
 * @example
 * ```ts
 * import { paragraphSchema } from 'onrecord/schema';
 * const line = { id: 'p1', text: 'The door is open.', role: 'body' };
 * paragraphSchema.parse(line).text; //=> 'The door is open.'
 * paragraphSchema.safeParse({ ...line, author: 'Ana' }).error?.issues[0]?.code; //=> 'unrecognized_keys'
 * ```
 *
 * @category Text
 */
export const paragraphSchema = noun('Paragraph', 'One line of the source, as printed.', {
  id: idSchema.describe('p1, p2, … in the order of the source.'),
  text: z.string().describe('The words as printed, without the line break.'),
  role: paragraphRoleSchema.describe('Report or furniture.'),
});
