import type { Mention } from '../../model/mention.ts';
import type { At, KnownId } from '../../queries/at.ts';
import { type Asker, pick } from '../../queries/collection.ts';
import type { Empty } from '../../queries/empty.ts';
import type { Exact } from '../../queries/exact.ts';
import type { Fit } from '../../queries/from.ts';
import { type MentionFilter, mentionsIn } from '../../queries/getMentions.ts';
import { paragraphsIds, partiesIds, placesIds } from '../generated/ids.ts';
import {
  type Mentions,
  type MentionsBy,
  type MentionsInOrder,
  mentions,
} from '../generated/mentions.ts';
import { retired, type ThisRetired } from '../generated/retired.ts';
import type { ParagraphId, PartyId, PlaceId } from '../ids.ts';

let ask: Asker<MentionFilter, Mention> | undefined;

/**
 * The words that refer to a party or a place, in document order.
 *
 * @param filter - what the records must answer; all of them without
 * @returns a frozen array: for a literal filter the exact tuple
 * @throws RangeError that names the nearest, when an id or a word of the filter does not exist; TypeError
 * when the filter is no object
 *
 * @example
 * ```ts
 * import { getMentions } from 'onrecord';
 * getMentions({ party: 'cnn' }).map(({ exact }) => exact); //=> ['CNN']
 * ```
 *
 * @category Parties
 */
export function getMentions<
  const filter extends MentionFilter<PartyId, PlaceId, ParagraphId> = Empty,
>(filter?: Fit<filter, keyof MentionFilter>): Exact<MentionsInOrder, MentionsBy, filter> {
  // The generated index types say what the index built from the same records finds.
  ask ??= mentionsIn(mentions, partiesIds, placesIds, paragraphsIds);
  return ask(filter) as never;
}

/**
 * The mention with an id.
 *
 * @param id - of the mention
 * @returns the record, exactly typed
 * @throws RangeError that names the nearest id
 *
 * @example
 * ```ts
 * import { getMention } from 'onrecord';
 * getMention('p11Cnn').exact; //=> 'CNN'
 * ```
 *
 * @category Parties
 */
export function getMention<const id extends KnownId<Mentions, ThisRetired>>(
  id: id,
): At<Mentions, ThisRetired, id> {
  return pick(mentions, id, 'mention', retired) as At<Mentions, ThisRetired, id>;
}
