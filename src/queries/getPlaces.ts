import type { Place, PlaceKind } from '../model/place.ts';
import { asked } from './asked.ts';
import type { AtOf, KnownIdOf } from './at.ts';
import { type Asker, collection, pick } from './collection.ts';
import type { Empty } from './empty.ts';
import type { Fit, From, IdOf, One } from './from.ts';
import type { Ids } from './ids.ts';
import type { Matching } from './matching.ts';
import { ready } from './ready.ts';
import { rowsOf } from './rows.ts';

/**
 * What `getPlaces` can be asked: each key narrows the answer.
 *
 * @example
 * ```ts
 * import { getPlaces, type PlaceFilter, type PlaceId } from 'onrecord';
 * const filter: PlaceFilter<PlaceId> = { within: 'saudiArabia' };
 * getPlaces(filter).map(({ name }) => name); //=> ['Jeddah']
 * ```
 *
 * @category Parties
 */
export interface PlaceFilter<placeId extends string = string> {
  /** City, region, sea … */
  readonly kind?: PlaceKind | undefined;
  /** The place that it is part of. */
  readonly within?: placeId | undefined;
}

/** What a place answers to each key, as lists of values. */
interface PlaceValues<row> {
  readonly kind: One<row, 'kind'>;
  readonly within: One<row, 'within'>;
}

/**
 * The places that answer a filter, in the order of their first mention. A country that acts is a party.
 *
 * @param article - anyone's article
 * @param filter - what the records must answer; all of them without
 * @returns a frozen array; as exact as the article and the filter are literal
 * @throws RangeError that names the nearest, when an id or a word of the filter does not exist; TypeError
 * when the filter is no object or the article is none
 *
 * @example
 * ```ts
 * import { article } from 'onrecord';
 * import { getPlaces } from 'onrecord/core';
 * getPlaces(article, { kind: 'sea' }).map(({ name }) => name); //=> ['Black Sea']
 * ```
 *
 * @category Parties
 */
export function getPlaces<
  article extends From<'places'>,
  const filter extends PlaceFilter<IdOf<article, 'places'>> = Empty,
>(
  article: article,
  filter?: Fit<filter, keyof PlaceFilter>,
): Matching<
  article['places'],
  { readonly [id in keyof article['places']]: PlaceValues<article['places'][id]> },
  filter
> {
  return asked(() => of(article)(filter), filter) as never;
}

/**
 * The place with an id.
 *
 * @param article - anyone's article
 * @param id - of the place
 * @returns the record, exactly typed
 * @throws RangeError that names the nearest id; TypeError when the article is none
 *
 * @example
 * ```ts
 * import { article } from 'onrecord';
 * import { getPlace } from 'onrecord/core';
 * getPlace(article, 'jeddah').within; //=> 'saudiArabia'
 * ```
 *
 * @category Parties
 */
export function getPlace<
  article extends From<'places'>,
  const id extends KnownIdOf<article, 'places'>,
>(article: article, id: id): AtOf<article, 'places', id> {
  return pick(rowsOf(article, 'places'), id, 'place', article.retired) as never;
}

/** The places of an article, ready to be asked: what `getPlaces` does once they are. */
export function placesIn(
  rows: Readonly<Record<string, Place>>,
  places: Ids,
): Asker<PlaceFilter, Place> {
  return collection(rows, {
    kind: [['country', 'city', 'region', 'sea', 'building', 'world']],
    within: [places],
  });
}

const of = /* @__PURE__ */ ready(placesIn, 'places', ['places']);
