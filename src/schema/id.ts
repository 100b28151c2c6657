import * as z from 'zod/v4';

/**
 * A stable name: a small letter, then letters and digits.
 *
 * @example
 * ```ts
 * import { idSchema } from 'onrecord/schema';
 * idSchema.parse('marcoRubio'); //=> 'marcoRubio'
 * idSchema.safeParse('Marco Rubio').error?.issues[0]?.message;
 * //=> 'an id is a small letter, then letters and digits'
 * ```
 *
 * @category Article
 */
export const idSchema = z
  .string()
  .regex(/^[a-z][A-Za-z0-9]*$/, 'an id is a small letter, then letters and digits')
  .meta({
    title: 'Id',
    description: 'A stable name, never reused: a small letter, then letters and digits.',
  });
