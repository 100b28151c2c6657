import * as z from 'zod/v4';
import { idSchema } from './id.ts';
import { levelSchema } from './level.ts';
import { noun } from './noun.ts';
import { optional } from './optional.ts';

/**
 * Schema of `Source`.
 *
 * @example
 * ```ts
 * import { getSource } from 'onrecord';
 * import { sourceSchema } from 'onrecord/schema';
 * sourceSchema.parse(getSource('kremlinNewsConference')).date; //=> '2025-03-13'
 * sourceSchema.safeParse({ id: 'memo', name: 'A memo' }).error?.issues[0]?.path; //=> ['level']
 * ```
 *
 * @category Sources
 */
export const sourceSchema = noun(
  'Source',
  'A document or utterance outside the article that a record is checked against.',
  {
    id: idSchema.describe('Stable, never reused.'),
    name: z.string().describe('What it is, as one would cite it.'),
    publisher: optional(idSchema.describe('Id of the party that published it.')),
    url: optional(z.string().describe('Its address, where one was seen.')),
    date: optional(z.string().describe('When it was published, in EDTF.')),
    level: levelSchema.describe('How well it is attested.'),
  },
);
