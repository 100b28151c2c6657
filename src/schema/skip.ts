import * as z from 'zod/v4';
import { anchorFields } from './anchor.ts';
import { idSchema } from './id.ts';
import { noun } from './noun.ts';

/**
 * Schema of `Skip`.
 *
 * @example
 * ```ts
 * import { getSkip } from 'onrecord';
 * import { skipSchema } from 'onrecord/schema';
 * skipSchema.parse(getSkip('skipCtrl')).exact; //=> 'Ctrl'
 * const { why: _, ...unexplained } = getSkip('skipCtrl');
 * skipSchema.safeParse(unexplained).error?.issues[0]?.path; //=> ['why']
 * ```
 *
 * @category Readings
 */
export const skipSchema = noun(
  'Skip',
  'Words that look as if a record should point at them, and why none does.',
  {
    id: idSchema.describe('Stable, never reused.'),
    ...anchorFields,
    why: z.string().describe('Why no record points here.'),
  },
);
