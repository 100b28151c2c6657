import * as z from 'zod/v4';
import { anchorFields } from './anchor.ts';
import { idSchema } from './id.ts';
import { noun } from './noun.ts';
import { optional } from './optional.ts';

/**
 * Schema of `MentionForm`.
 *
 * @example
 * ```ts
 * import { mentionFormSchema } from 'onrecord/schema';
 * mentionFormSchema.parse('metonym'); //=> 'metonym'
 * mentionFormSchema.safeParse('nickname').success; //=> false
 * ```
 *
 * @category Parties
 */
export const mentionFormSchema = z
  .enum(['name', 'title', 'description', 'pronoun', 'adjective', 'possessive', 'metonym'])
  .meta({ title: 'MentionForm', description: 'How the words refer.' });

/**
 * Schema of `Mention`.
 *
 * @example
 * ```ts
 * import { getMentions } from 'onrecord';
 * import { mentionSchema } from 'onrecord/schema';
 * const [mention] = getMentions({ party: 'cnn' });
 * mentionSchema.parse(mention).form; //=> 'name'
 * mentionSchema.safeParse({ ...mention, form: 'nickname' }).error?.issues[0]?.path; //=> ['form']
 * ```
 *
 * @category Parties
 */
export const mentionSchema = noun(
  'Mention',
  'Words that refer to a party or a place: exactly one of the two.',
  {
    id: idSchema.describe('Stable, never reused.'),
    ...anchorFields,
    party: optional(idSchema.describe('Id of the party referred to.')),
    place: optional(idSchema.describe('Id of the place referred to.')),
    form: mentionFormSchema.describe('Name, title, pronoun …'),
  },
);
