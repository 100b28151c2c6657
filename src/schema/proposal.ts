import * as z from 'zod/v4';
import { anchorSchema } from './anchor.ts';
import { idSchema } from './id.ts';
import { list } from './list.ts';
import { noun } from './noun.ts';
import { optional } from './optional.ts';

/**
 * Schema of `ProposalKind`.
 *
 * @example
 * ```ts
 * import { proposalKindSchema } from 'onrecord/schema';
 * proposalKindSchema.parse('guarantee'); //=> 'guarantee'
 * proposalKindSchema.safeParse('treaty').success; //=> false
 * ```
 *
 * @category Proposals
 */
export const proposalKindSchema = z
  .enum(['ceasefire', 'agreement', 'negotiation', 'condition', 'guarantee'])
  .meta({ title: 'ProposalKind', description: 'What sort of proposal.' });

/**
 * Schema of `Position`.
 *
 * @example
 * ```ts
 * import { positionSchema } from 'onrecord/schema';
 * positionSchema.parse('acceptsWithConditions'); //=> 'acceptsWithConditions'
 * positionSchema.safeParse('abstains').success; //=> false
 * ```
 *
 * @category Proposals
 */
export const positionSchema = z
  .enum([
    'proposes',
    'accepts',
    'acceptsWithConditions',
    'supports',
    'questions',
    'setsConditions',
    'seeks',
    'asked',
  ])
  .meta({ title: 'Position', description: 'Where a party stands.' });

/**
 * Schema of `Stance`.
 *
 * @example
 * ```ts
 * import { getProposal } from 'onrecord';
 * import { stanceSchema } from 'onrecord/schema';
 * const [stance] = getProposal('thirtyDayCeasefire').stances;
 * stanceSchema.parse(stance).position; //=> 'acceptsWithConditions'
 * stanceSchema.safeParse({ ...stance, anchor: 'accept' }).error?.issues[0]?.path; //=> ['anchor']
 * ```
 *
 * @category Proposals
 */
export const stanceSchema = noun(
  'Stance',
  'Where one party stands on a proposal, and the words that say so.',
  {
    party: idSchema.describe('Id of the party.'),
    position: positionSchema.describe('Where it stands.'),
    anchor: anchorSchema.describe('The words that say so.'),
  },
);

/**
 * Schema of `Proposal`.
 *
 * @example
 * ```ts
 * import { getProposal } from 'onrecord';
 * import { proposalSchema } from 'onrecord/schema';
 * proposalSchema.parse(getProposal('maritimeCeasefire')).partOf; //=> 'technicalNegotiations'
 * proposalSchema.safeParse({ ...getProposal('maritimeCeasefire'), by: 'russia' }).success; //=> false
 * ```
 *
 * @category Proposals
 */
export const proposalSchema = noun(
  'Proposal',
  'Something put forward, agreed, or demanded, and where each party stands on it.',
  {
    id: idSchema.describe('Stable, never reused.'),
    title: z.string().describe('A few words.'),
    kind: proposalKindSchema.describe('Ceasefire, agreement, condition …'),
    by: list(
      idSchema,
      'Ids of the parties that put it forward, agree on it or seek it; empty where the text does not tell.',
    ),
    partOf: optional(
      idSchema.describe('Id of the proposal that this one is a condition or part of.'),
    ),
    anchors: list(anchorSchema, 'The words that carry it.'),
    stances: list(stanceSchema, 'Where each party stands.'),
  },
);
