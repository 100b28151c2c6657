import type { Place } from '../../model/place.ts';
import { webAddress } from '../../text/webAddress.ts';
import type { JsonLdReference, Naming } from './reference.ts';

/**
 * A place as schema.org knows it.
 *
 * @example
 * ```ts
 * import { article } from 'onrecord';
 * import { type JsonLdPlace, toJsonLd } from 'onrecord/formats';
 * const isCity = (node: object): node is JsonLdPlace => '@type' in node && node['@type'] === 'City';
 * toJsonLd(article).mentions.filter(isCity)[0]?.name; //=> 'Jeddah'
 * ```
 *
 * @category JSON-LD
 */
export interface JsonLdPlace {
  readonly '@type':
    | 'Place'
    | 'Country'
    | 'City'
    | 'SeaBodyOfWater'
    | 'LandmarksOrHistoricalBuildings';
  readonly '@id': string;
  readonly name: string;
  readonly sameAs?: string;
  readonly identifier?: string;
  readonly containedInPlace?: JsonLdReference;
}

/**
 * @param place - of the article
 * @param names - for the nodes
 */
export function placeNode(place: Place, { iri, ref }: Naming): JsonLdPlace {
  const { id, kind, name, countryCode, within } = place;
  const sameAs = webAddress(place.sameAs ?? '');
  return {
    '@type': types[kind],
    '@id': iri(id),
    name,
    ...(sameAs && { sameAs }),
    ...(countryCode !== undefined && { identifier: countryCode }),
    ...(within !== undefined && { containedInPlace: ref(within) }),
  };
}

const types: Readonly<Record<Place['kind'], JsonLdPlace['@type']>> = {
  country: 'Country',
  city: 'City',
  region: 'Place',
  sea: 'SeaBodyOfWater',
  building: 'LandmarksOrHistoricalBuildings',
  world: 'Place',
};
