/**
 * What sort of place.
 *
 * @example
 * ```ts
 * import { getPlaces, type PlaceKind } from 'onrecord';
 * const kind: PlaceKind = 'city';
 * getPlaces({ kind }).map(({ name }) => name); //=> ['Jeddah']
 * ```
 *
 * @category Parties
 */
export type PlaceKind = 'country' | 'city' | 'region' | 'sea' | 'building' | 'world';

/**
 * Where something happens. A country or a palace that acts is a {@link Party}; the same name can be
 * a place in one mention and a party in the next.
 *
 * Standard: schema.org [Place](https://schema.org/Place).
 *
 * @example
 * ```ts
 * import { getPlace } from 'onrecord';
 * getPlace('jeddah').within; //=> 'saudiArabia'
 * ```
 *
 * @category Parties
 */
export interface Place {
  /** Stable, never reused. */
  readonly id: string;
  /** The name in ordinary use. */
  readonly name: string;
  /** What sort of place. */
  readonly kind: PlaceKind;
  /** Id of the place that this one is part of. */
  readonly within?: string;
  /** Wikidata IRI; empty unless two sources confirm it. */
  readonly sameAs?: string;
  /** ISO 3166-1 alpha-2 code of a country. */
  readonly countryCode?: string;
}
