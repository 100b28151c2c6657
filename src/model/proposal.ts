import type { Anchor } from './anchor.ts';

/**
 * What sort of proposal: a `ceasefire`; an `agreement`, reached or hoped for; talks, held or to be held
 * (`negotiation`); a `condition` for another; or a `guarantee`.
 *
 * @example
 * ```ts
 * import { getProposal, getProposals, type ProposalKind } from 'onrecord';
 * const kind: ProposalKind = getProposal('securityGuarantee').kind;
 * kind; //=> 'guarantee'
 * getProposals({ kind: 'ceasefire' }).length; //=> 5
 * ```
 *
 * @category Proposals
 */
export type ProposalKind = 'ceasefire' | 'agreement' | 'negotiation' | 'condition' | 'guarantee';

/**
 * Where a party stands.
 *
 * @example
 * ```ts
 * import { getProposals, type Position } from 'onrecord';
 * const position: Position = 'questions';
 * getProposals({ position, party: 'vladimirPutin' }).map(({ id }) => id); //=> ['thirtyDayCeasefire', 'putinIssues']
 * ```
 *
 * @category Proposals
 */
export type Position =
  | 'proposes'
  | 'accepts'
  | 'acceptsWithConditions'
  | 'supports'
  | 'questions'
  | 'setsConditions'
  | 'seeks'
  | 'asked';

/**
 * Where one party stands on a proposal, and the words that say so.
 *
 * @example
 * ```ts
 * import { getProposal, type Stance } from 'onrecord';
 * const stance: Stance = getProposal('assetsDiscussion').stances[0];
 * `${stance.party} ${stance.position}: ${stance.anchor.exact}`;
 * //=> 'donaldTrump proposes: he planned on discussing Ukraine’s assets'
 * ```
 *
 * @category Proposals
 */
export interface Stance {
  /** Id of the party. */
  readonly party: string;
  /** Where it stands. */
  readonly position: Position;
  /** The words that say so. */
  readonly anchor: Anchor;
}

/**
 * Something put forward, agreed, or demanded, and where each party stands on it.
 *
 * Standard: the agree, request and demand events of PLOVER.
 *
 * @example
 * ```ts
 * import { getProposal } from 'onrecord';
 * getProposal('thirtyDayCeasefire').stances.some(
 *   ({ party, position }) => party === 'vladimirPutin' && position === 'questions',
 * ); //=> true
 * ```
 *
 * @category Proposals
 */
export interface Proposal {
  /** Stable, never reused. */
  readonly id: string;
  /** A few words, ours. */
  readonly title: string;
  /** What sort of proposal. */
  readonly kind: ProposalKind;
  /** Ids of the parties that put it forward, agree on it or seek it; empty where the text does not tell. */
  readonly by: readonly string[];
  /** Id of the proposal that this one is a condition or part of. */
  readonly partOf?: string;
  /** The words that carry it. */
  readonly anchors: readonly Anchor[];
  /** Where each party stands. */
  readonly stances: readonly Stance[];
}
