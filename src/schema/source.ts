import * as z from 'zod/v4';
import { idSchema } from './id.ts';
import { levelSchema } from './level.ts';
import { noun } from './noun.ts';
import { optional } from './optional.ts';

/**
 * Schema of `Source`.
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
