// Made by `npm run content` from the words in the folder above: never edited by hand.
import { records } from '../../define/records.ts';

/**
 * Where things happen, in the order of their first mention, by id.
 *
 * @example
 * ```ts
 * import { type Places, places } from 'onrecord';
 * const first: Places['blackSea'] = places.blackSea;
 * first.id; //=> 'blackSea'
 * ```
 *
 * @category Parties
 */
export type Places = {
  /** Black Sea (sea) */
  readonly blackSea: {
    readonly id: 'blackSea';
    readonly name: 'Black Sea';
    readonly kind: 'sea';
    readonly sameAs: 'http://www.wikidata.org/entity/Q166';
    readonly within?: never;
    readonly countryCode?: never;
  };
  /** Middle East (region) */
  readonly middleEast: {
    readonly id: 'middleEast';
    readonly name: 'Middle East';
    readonly kind: 'region';
    readonly sameAs: 'http://www.wikidata.org/entity/Q7204';
    readonly within?: never;
    readonly countryCode?: never;
  };
  /** Saudi Arabia (country) */
  readonly saudiArabia: {
    readonly id: 'saudiArabia';
    readonly name: 'Saudi Arabia';
    readonly kind: 'country';
    readonly sameAs: 'http://www.wikidata.org/entity/Q851';
    readonly countryCode: 'SA';
    readonly within?: never;
  };
  /** The world (world) */
  readonly world: {
    readonly id: 'world';
    readonly name: 'The world';
    readonly kind: 'world';
    readonly within?: never;
    readonly sameAs?: never;
    readonly countryCode?: never;
  };
  /** Jeddah (city) */
  readonly jeddah: {
    readonly id: 'jeddah';
    readonly name: 'Jeddah';
    readonly kind: 'city';
    readonly within: 'saudiArabia';
    readonly sameAs: 'http://www.wikidata.org/entity/Q374365';
    readonly countryCode?: never;
  };
};

/**
 * Where things happen, in the order of their first mention, by id.
 *
 * @example
 * ```ts
 * import { places } from 'onrecord';
 * Object.keys(places).length; //=> 5
 * places.blackSea.id; //=> 'blackSea'
 * ```
 *
 * @category Parties
 */
export const places: Places = /* @__PURE__ */ records<Places>(
  {
    id: '',
    name: '',
    kind: '',
    sameAs: '',
    countryCode: '',
    within: '',
  },
  '5' +
  '|blackSea|Black Sea|sea|http://www.wikidata.org/entity/Q166||' +
  '|middleEast|Middle East|region|http://www.wikidata.org/entity/Q7204||' +
  '|saudiArabia|Saudi Arabia|country|http://www.wikidata.org/entity/Q851|SA|' +
  '|world|The world|world|||' +
  '|jeddah|Jeddah|city|http://www.wikidata.org/entity/Q374365||saudiArabia',
);

/**
 * The same records, in order.
 *
 * @example
 * ```ts
 * import { getPlaces, type PlacesInOrder } from 'onrecord';
 * const all: PlacesInOrder = getPlaces();
 * all[4].id; //=> 'jeddah'
 * ```
 *
 * @category Parties
 */
export type PlacesInOrder = readonly [
  Places['blackSea'],
  Places['middleEast'],
  Places['saudiArabia'],
  Places['world'],
  Places['jeddah'],
];

/**
 * The same records by what a filter may ask.
 *
 * @example
 * ```ts
 * import { getPlaces, type PlacesBy } from 'onrecord';
 * const found: PlacesBy['kind']['sea'] = getPlaces({ kind: 'sea' });
 * found.length; //=> 1
 * ```
 *
 * @category Parties
 */
export type PlacesBy = {
  readonly kind: {
    readonly sea: readonly [Places['blackSea']];
    readonly region: readonly [Places['middleEast']];
    readonly country: readonly [Places['saudiArabia']];
    readonly world: readonly [Places['world']];
    readonly city: readonly [Places['jeddah']];
  };
  readonly within: {
    readonly saudiArabia: readonly [Places['jeddah']];
  };
};
