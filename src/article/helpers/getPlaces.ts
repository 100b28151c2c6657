import type { Place } from '../../model/place.ts';
import type { At, KnownId } from '../../queries/at.ts';
import { type Asker, pick } from '../../queries/collection.ts';
import type { Empty } from '../../queries/empty.ts';
import type { Exact } from '../../queries/exact.ts';
import type { Fit } from '../../queries/from.ts';
import { type PlaceFilter, placesIn } from '../../queries/getPlaces.ts';
import { placesIds } from '../generated/ids.ts';
import { type Places, type PlacesBy, type PlacesInOrder, places } from '../generated/places.ts';
import { retired, type ThisRetired } from '../generated/retired.ts';
import type { PlaceId } from '../ids.ts';

let ask: Asker<PlaceFilter, Place> | undefined;

/**
 * The places that answer a filter, in the order of their first mention. A country that acts is a party.
 *
 * @param filter - what the records must answer; all of them without
 * @returns a frozen array: for a literal filter the exact tuple
 * @throws RangeError that names the nearest, when an id or a word of the filter does not exist; TypeError
 * when the filter is no object
 *
 * @example
 * ```ts
 * import { getPlaces } from 'onrecord';
 * getPlaces({ kind: 'sea' }).map(({ name }) => name); //=> ['Black Sea']
 * ```
 *
 * @category Parties
 */
export function getPlaces<const filter extends PlaceFilter<PlaceId> = Empty>(
  filter?: Fit<filter, keyof PlaceFilter>,
): Exact<PlacesInOrder, PlacesBy, filter> {
  // The generated index types say what the index built from the same records finds.
  ask ??= placesIn(places, placesIds);
  return ask(filter) as never;
}

/**
 * The place with an id.
 *
 * @param id - of the place
 * @returns the record, exactly typed
 * @throws RangeError that names the nearest id
 *
 * @example
 * ```ts
 * import { getPlace } from 'onrecord';
 * getPlace('jeddah').within; //=> 'saudiArabia'
 * ```
 *
 * @category Parties
 */
export function getPlace<const id extends KnownId<Places, ThisRetired>>(
  id: id,
): At<Places, ThisRetired, id> {
  return pick(places, id, 'place', retired) as At<Places, ThisRetired, id>;
}
