import type { Claim } from '../../model/claim.ts';
import type { At, KnownId } from '../../queries/at.ts';
import { type Asker, pick } from '../../queries/collection.ts';
import type { Empty } from '../../queries/empty.ts';
import type { Exact } from '../../queries/exact.ts';
import type { Fit } from '../../queries/from.ts';
import { type ClaimFilter, claimsIn } from '../../queries/getClaims.ts';
import { type Claims, type ClaimsBy, type ClaimsInOrder, claims } from '../generated/claims.ts';
import { retired, type ThisRetired } from '../generated/retired.ts';

let ask: Asker<ClaimFilter, Claim> | undefined;

/**
 * What the article says outside quotation marks, held against the record.
 *
 * @param filter - what the records must answer; all of them without
 * @returns a frozen array: for a literal filter the exact tuple
 * @throws RangeError that names the nearest, when an id or a word of the filter does not exist; TypeError
 * when the filter is no object
 *
 * @example
 * ```ts
 * import { getClaims } from 'onrecord';
 * getClaims({ verdict: 'contradicted' }).map(({ id }) => id); //=> ['lastInPersonMeetings']
 * ```
 *
 * @category Sources
 */
export function getClaims<const filter extends ClaimFilter = Empty>(
  filter?: Fit<filter, keyof ClaimFilter>,
): Exact<ClaimsInOrder, ClaimsBy, filter> {
  // The generated index types say what the index built from the same records finds.
  ask ??= claimsIn(claims);
  return ask(filter) as never;
}

/**
 * The claim with an id.
 *
 * @param id - of the claim
 * @returns the record, exactly typed
 * @throws RangeError that names the nearest id
 *
 * @example
 * ```ts
 * import { getClaim } from 'onrecord';
 * getClaim('callLength').verdict; //=> 'disputed'
 * ```
 *
 * @category Sources
 */
export function getClaim<const id extends KnownId<Claims, ThisRetired>>(
  id: id,
): At<Claims, ThisRetired, id> {
  return pick(claims, id, 'claim', retired) as At<Claims, ThisRetired, id>;
}
