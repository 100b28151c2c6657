import * as z from 'zod/v4';
import { anchorFields } from './anchor.ts';
import { basisSchema } from './basis.ts';
import { idSchema } from './id.ts';
import { list } from './list.ts';
import { noun } from './noun.ts';
import { optional } from './optional.ts';

/**
 * Schema of `TimeType`.
 *
 * @example
 * ```ts
 * import { timeTypeSchema } from 'onrecord/schema';
 * timeTypeSchema.options; //=> ['date', 'time', 'duration', 'set']
 * timeTypeSchema.safeParse('period').success; //=> false
 * ```
 *
 * @category Time
 */
export const timeTypeSchema = z
  .enum(['date', 'time', 'duration', 'set'])
  .meta({ title: 'TimeType', description: 'Date, time of day, duration or set, as in TIMEX3.' });

/**
 * Schema of `TimeExpression`.
 *
 * @example
 * ```ts
 * import { getTime } from 'onrecord';
 * import { timeExpressionSchema } from 'onrecord/schema';
 * timeExpressionSchema.parse(getTime('lastWeek')).value; //=> '2025-03-10/2025-03-16'
 * timeExpressionSchema.safeParse({ ...getTime('lastWeek'), value: 11 }).success; //=> false
 * ```
 *
 * @category Time
 */
export const timeExpressionSchema = noun(
  'TimeExpression',
  'Words that say when, how long or how often, and what they resolve to.',
  {
    id: idSchema.describe('Stable, never reused.'),
    ...anchorFields,
    type: timeTypeSchema.describe('Date, time of day, duration or set.'),
    value: z.string().describe('EDTF level 0–1, or an ISO 8601 duration.'),
    anchoredTo: optional(
      idSchema.describe('Id of the event, statement or time expression that the words count from.'),
    ),
    basis: basisSchema.describe('On what ground the value stands.'),
    why: z.string().describe('Why this value, in a sentence.'),
    alternatives: optional(list(z.string(), 'Other values that the words allow.')),
  },
);
