import type { Proposal } from '../../model/proposal.ts';
import type { At, KnownId } from '../../queries/at.ts';
import { type Asker, pick } from '../../queries/collection.ts';
import type { Empty } from '../../queries/empty.ts';
import type { Exact } from '../../queries/exact.ts';
import type { Fit } from '../../queries/from.ts';
import { type Joined, type ProposalFilter, proposalsIn } from '../../queries/getProposals.ts';
import { partiesIds } from '../generated/ids.ts';
import {
  type Proposals,
  type ProposalsBy,
  type ProposalsInOrder,
  proposals,
} from '../generated/proposals.ts';
import { retired, type ThisRetired } from '../generated/retired.ts';
import type { PartyId } from '../ids.ts';

let ask: Asker<ProposalFilter, Proposal> | undefined;

/**
 * What was put forward, agreed or demanded, in document order. `party` and `position` together ask for one stance: that party in that position.
 *
 * @param filter - what the records must answer; all of them without
 * @returns a frozen array: for a literal filter the exact tuple
 * @throws RangeError that names the nearest, when an id or a word of the filter does not exist; TypeError
 * when the filter is no object
 *
 * @example
 * ```ts
 * import { getProposals } from 'onrecord';
 * getProposals({ party: 'vladimirPutin', position: 'questions' }).map(({ id }) => id);
 * //=> ['thirtyDayCeasefire', 'putinIssues']
 * ```
 *
 * @category Proposals
 */
export function getProposals<const filter extends ProposalFilter<PartyId> = Empty>(
  filter?: Fit<filter, keyof ProposalFilter>,
): Exact<ProposalsInOrder, ProposalsBy, Joined<filter>> {
  // The generated index types say what the index built from the same records finds.
  ask ??= proposalsIn(proposals, partiesIds);
  return ask(filter) as never;
}

/**
 * The proposal with an id.
 *
 * @param id - of the proposal
 * @returns the record, exactly typed
 * @throws RangeError that names the nearest id
 *
 * @example
 * ```ts
 * import { getProposal } from 'onrecord';
 * getProposal('thirtyDayCeasefire').kind; //=> 'ceasefire'
 * ```
 *
 * @category Proposals
 */
export function getProposal<const id extends KnownId<Proposals, ThisRetired>>(
  id: id,
): At<Proposals, ThisRetired, id> {
  return pick(proposals, id, 'proposal', retired) as At<Proposals, ThisRetired, id>;
}
