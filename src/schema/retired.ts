import * as z from 'zod/v4';
import { idSchema } from './id.ts';
import { list } from './list.ts';
import { noun } from './noun.ts';

const since = z.string().describe('Since which version of the article, or since which day.');

/**
 * Schema of `Moved`.
 *
 * @category Schema
 */
export const movedSchema = noun('Moved', 'An id that leads to one other record.', {
  moved: idSchema.describe('Id of the record that takes its place.'),
  since,
});

/**
 * Schema of `Split`.
 *
 * @category Schema
 */
export const splitSchema = noun('Split', 'An id whose matter several records share.', {
  split: list(idSchema, 'Ids of the records that take its place, two or more.'),
  since,
});

/**
 * Schema of `Retired`.
 *
 * @category Schema
 */
export const retiredSchema = z
  .union([movedSchema, splitSchema])
  .meta({ title: 'Retired', description: 'What became of an id that no record has any more.' });
