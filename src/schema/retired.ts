import * as z from 'zod/v4';
import { idSchema } from './id.ts';
import { list } from './list.ts';
import { noun } from './noun.ts';

const since = z.string().describe('Since which version of the article, or since which day.');

/**
 * Schema of `Moved`.
 *
 * @example
 * ```ts
 * import { movedSchema } from 'onrecord/schema';
 * movedSchema.parse({ moved: 'doorIsOpen', since: '0.2.0' }).moved; //=> 'doorIsOpen'
 * movedSchema.safeParse({ moved: 'doorIsOpen' }).error?.issues[0]?.path; //=> ['since']
 * ```
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
 * @example
 * ```ts
 * import { splitSchema } from 'onrecord/schema';
 * splitSchema.parse({ split: ['frontDoor', 'backDoor'], since: '0.3.0' }).split.length; //=> 2
 * splitSchema.safeParse({ split: 'frontDoor', since: '0.3.0' }).success; //=> false
 * ```
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
 * @example
 * ```ts
 * import { retiredSchema } from 'onrecord/schema';
 * retiredSchema.parse({ moved: 'doorIsOpen', since: '2026-01-31' });
 * //=> { moved: 'doorIsOpen', since: '2026-01-31' }
 * retiredSchema.safeParse({ since: '2026-01-31' }).success; //=> false
 * ```
 *
 * @category Schema
 */
export const retiredSchema = z
  .union([movedSchema, splitSchema])
  .meta({ title: 'Retired', description: 'What became of an id that no record has any more.' });
