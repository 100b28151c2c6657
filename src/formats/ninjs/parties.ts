import type { Article } from '../../model/article.ts';
import { webAddress } from '../../text/webAddress.ts';

/**
 * Somebody or something that a news item names.
 *
 * @example
 * ```ts
 * import { article } from 'onrecord';
 * import { type NinjsNamed, toNinjs } from 'onrecord/formats';
 * const [first]: readonly NinjsNamed[] = toNinjs(article).people;
 * first?.uri; //=> 'http://www.wikidata.org/entity/Q22686'
 * ```
 *
 * @category ninjs
 */
export interface NinjsNamed {
  readonly name?: string;
  readonly rel?: string;
  readonly uri: string;
  readonly literal?: string;
}

/**
 * Who and what a news item names. A country that acts is among the places, a group among the
 * organisations: ninjs has no other room for them.
 *
 * @example
 * ```ts
 * import { article } from 'onrecord';
 * import { type NinjsParties, toNinjs } from 'onrecord/formats';
 * const { places }: NinjsParties = toNinjs(article);
 * places.slice(0, 3).map(({ name }) => name); //=> ['United States', 'Russia', 'Ukraine']
 * ```
 *
 * @category ninjs
 */
export interface NinjsParties {
  readonly people: readonly NinjsNamed[];
  readonly organisations: readonly NinjsNamed[];
  readonly places: readonly NinjsNamed[];
}

/**
 * @param article - any article
 * @param iri - of the article
 */
export function ninjsParties(
  { parties, places }: Pick<Article, 'parties' | 'places'>,
  iri: string,
): NinjsParties {
  const all = Object.values(parties);
  const told = (one: (typeof all)[number]): NinjsNamed => named(one, iri, one.kind);
  return {
    people: all.filter(({ kind }) => kind === 'person').map(told),
    organisations: all.filter(({ kind }) => kind !== 'person' && kind !== 'country').map(told),
    places: [
      ...all.filter(({ kind }) => kind === 'country').map(told),
      ...Object.values(places).map((place) => named(place, iri, place.kind)),
    ],
  };
}

/** What ninjs says of a party or a place: its name, and Wikidata's address or our own. */
export function named(
  {
    id,
    name,
    sameAs = '',
  }: { readonly id: string; readonly name: string; readonly sameAs?: string },
  iri: string,
  rel: string,
): NinjsNamed {
  return { name, rel, uri: webAddress(sameAs) ?? `${iri}#${id}`, literal: id };
}
