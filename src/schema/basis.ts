import * as z from 'zod/v4';

/**
 * Schema of `Basis`.
 *
 * @example
 * ```ts
 * import { basisSchema } from 'onrecord/schema';
 * basisSchema.parse('derived'); //=> 'derived'
 * basisSchema.safeParse('guessed').success; //=> false
 * ```
 *
 * @category Time
 */
export const basisSchema = z.enum(['text', 'derived', 'external']).meta({
  title: 'Basis',
  description:
    'On what ground a date stands: text the article says it; derived it follows from another date by calendar arithmetic; external a source outside the article says it.',
});
