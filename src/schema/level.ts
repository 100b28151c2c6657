import * as z from 'zod/v4';

/**
 * Schema of `Level`.
 *
 * @example
 * ```ts
 * import { levelSchema } from 'onrecord/schema';
 * levelSchema.options; //=> ['A', 'B', 'C', 'unverified']
 * levelSchema.safeParse('D').success; //=> false
 * ```
 *
 * @category Sources
 */
export const levelSchema = z.enum(['A', 'B', 'C', 'unverified']).meta({
  title: 'Level',
  description:
    'How well a fact is attested: A primary words seen, or three or more independent copies that agree; B one or two reliable copies; C inferred; unverified not seen.',
});
