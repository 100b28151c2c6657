import type { Party } from '../../model/party.ts';
import type { At, KnownId } from '../../queries/at.ts';
import { type Asker, pick } from '../../queries/collection.ts';
import type { Empty } from '../../queries/empty.ts';
import type { Exact } from '../../queries/exact.ts';
import type { Fit } from '../../queries/from.ts';
import { type PartyFilter, partiesIn } from '../../queries/getParties.ts';
import {
  type Parties,
  type PartiesBy,
  type PartiesInOrder,
  parties,
} from '../generated/parties.ts';
import { retired, type ThisRetired } from '../generated/retired.ts';

let ask: Asker<PartyFilter, Party> | undefined;

/**
 * The parties that answer a filter, in the order of their first mention. For where they are mentioned ask `getMentions`.
 *
 * @param filter - what the records must answer; all of them without
 * @returns a frozen array: for a literal filter the exact tuple
 * @throws RangeError that names the nearest, when an id or a word of the filter does not exist; TypeError
 * when the filter is no object
 *
 * @example
 * ```ts
 * import { getParties } from 'onrecord';
 * getParties({ kind: 'media' }).map(({ name }) => name); //=> ['Kyiv Post', 'Telegram', 'Al Jazeera', 'X', 'CNN']
 * ```
 *
 * @category Parties
 */
export function getParties<const filter extends PartyFilter = Empty>(
  filter?: Fit<filter, keyof PartyFilter>,
): Exact<PartiesInOrder, PartiesBy, filter> {
  // The generated index types say what the index built from the same records finds.
  ask ??= partiesIn(parties);
  return ask(filter) as never;
}

/**
 * The party with an id.
 *
 * @param id - of the party
 * @returns the record, exactly typed
 * @throws RangeError that names the nearest id
 *
 * @example
 * ```ts
 * import { getParty } from 'onrecord';
 * getParty('marcoRubio').name; //=> 'Marco Rubio'
 * ```
 *
 * @category Parties
 */
export function getParty<const id extends KnownId<Parties, ThisRetired>>(
  id: id,
): At<Parties, ThisRetired, id> {
  return pick(parties, id, 'party', retired) as At<Parties, ThisRetired, id>;
}
