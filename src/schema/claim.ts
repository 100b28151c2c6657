import * as z from 'zod/v4';
import { anchorSchema } from './anchor.ts';
import { idSchema } from './id.ts';
import { levelSchema } from './level.ts';
import { list } from './list.ts';
import { noun } from './noun.ts';
import { optional } from './optional.ts';

/**
 * Schema of `ClaimVerdict`.
 *
 * @example
 * ```ts
 * import { claimVerdictSchema } from 'onrecord/schema';
 * claimVerdictSchema.options; //=> ['confirmed', 'contradicted', 'disputed']
 * claimVerdictSchema.safeParse('false').success; //=> false
 * ```
 *
 * @category Sources
 */
export const claimVerdictSchema = z.enum(['confirmed', 'contradicted', 'disputed']).meta({
  title: 'ClaimVerdict',
  description:
    'What the record says of a claim: it confirms it, contradicts it, or sources differ.',
});

/**
 * Schema of `ClaimVersion`.
 *
 * @example
 * ```ts
 * import { getClaim } from 'onrecord';
 * import { claimVersionSchema } from 'onrecord/schema';
 * claimVersionSchema.parse(getClaim('callLength').versions[1]).according; //=> 'NBC, from the White House'
 * claimVersionSchema.safeParse({ value: 'two hours' }).success; //=> false
 * ```
 *
 * @category Sources
 */
export const claimVersionSchema = noun(
  'ClaimVersion',
  'One figure or version of a fact, and who gives it.',
  {
    value: z.string().describe('The figure or version.'),
    according: z.string().describe('Who gives it, as one would cite it.'),
    source: optional(idSchema.describe('Id of the source, where one is recorded.')),
  },
);

/**
 * Schema of `Claim`.
 *
 * @example
 * ```ts
 * import { getClaim } from 'onrecord';
 * import { claimSchema } from 'onrecord/schema';
 * claimSchema.parse(getClaim('jeddahLastWeek')).verdict; //=> 'confirmed'
 * const { why: _, ...unexplained } = getClaim('jeddahLastWeek');
 * claimSchema.safeParse(unexplained).error?.issues[0]?.path; //=> ['why']
 * ```
 *
 * @category Sources
 */
export const claimSchema = noun(
  'Claim',
  'Something that the article says outside quotation marks, held against the record.',
  {
    id: idSchema.describe('Stable, never reused.'),
    anchors: list(anchorSchema, 'The words that make the claim.'),
    verdict: claimVerdictSchema.describe('What the record says of it.'),
    why: z.string().describe('What the record shows, in a sentence.'),
    versions: list(claimVersionSchema, 'The versions, each with who gives it.'),
    level: levelSchema.describe('How well the record is attested.'),
  },
);
