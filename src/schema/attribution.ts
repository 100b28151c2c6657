import * as z from 'zod/v4';
import { anchorSchema } from './anchor.ts';
import { idSchema } from './id.ts';
import { noun } from './noun.ts';
import { optional } from './optional.ts';

/**
 * Schema of `AttributionRole`.
 *
 * @example
 * ```ts
 * import { attributionRoleSchema } from 'onrecord/schema';
 * attributionRoleSchema.options; //=> ['voice', 'relay']
 * attributionRoleSchema.safeParse('witness').success; //=> false
 * ```
 *
 * @category Quotations
 */
export const attributionRoleSchema = z.enum(['voice', 'relay']).meta({
  title: 'AttributionRole',
  description: 'The voice that said the words, or a relay that passed them on.',
});

/**
 * Schema of `AttributionBasis`.
 *
 * @example
 * ```ts
 * import { attributionBasisSchema } from 'onrecord/schema';
 * attributionBasisSchema.options; //=> ['text', 'inherited', 'inferred']
 * attributionBasisSchema.safeParse('hearsay').success; //=> false
 * ```
 *
 * @category Quotations
 */
export const attributionBasisSchema = z.enum(['text', 'inherited', 'inferred']).meta({
  title: 'AttributionBasis',
  description:
    'How we know: text the article says so, at the anchor; inherited the attribution of a neighbouring quotation carries on; inferred the editor of the record concludes it.',
});

/**
 * Schema of `Attribution`.
 *
 * @example
 * ```ts
 * import { attributionSchema } from 'onrecord/schema';
 * const relay = { party: 'cnn', role: 'relay', basis: 'inferred' };
 * attributionSchema.parse(relay).role; //=> 'relay'
 * attributionSchema.safeParse({ ...relay, party: 'The CNN' }).success; //=> false
 * ```
 *
 * @category Quotations
 */
export const attributionSchema = noun(
  'Attribution',
  'One step in the way of words from a voice to the reader.',
  {
    party: idSchema.describe('Id of the party.'),
    role: attributionRoleSchema.describe('Voice or relay.'),
    basis: attributionBasisSchema.describe('How we know.'),
    anchor: optional(
      anchorSchema.describe(
        'The words that name the party here; there is one where the basis is text.',
      ),
    ),
  },
);
