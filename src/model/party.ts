/**
 * What sort of party: a human being, an organization, a government or an organ of one, a news
 * medium or platform, a country, or a group whose members may be parties themselves.
 *
 * @example
 * ```ts
 * import { getParties, getParty, type PartyKind } from 'onrecord';
 * const kind: PartyKind = getParty('telegram').kind;
 * kind; //=> 'media'
 * getParties({ kind: 'country' }).map(({ name }) => name); //=> ['United States', 'Russia', 'Ukraine']
 * ```
 *
 * @category Parties
 */
export type PartyKind = 'person' | 'organization' | 'government' | 'media' | 'country' | 'group';

/**
 * Somebody who acts, speaks or is spoken of. A place that only locates is a {@link Place}.
 *
 * Standard: schema.org [Person](https://schema.org/Person),
 * [Organization](https://schema.org/Organization), [Country](https://schema.org/Country).
 *
 * @example
 * ```ts
 * import { getParty } from 'onrecord';
 * getParty('kirillDmitriev').describedAs; //=> 'The Kremlin’s business envoy'
 * ```
 *
 * @category Parties
 */
export interface Party {
  /** Stable, never reused. */
  readonly id: string;
  /** The name in ordinary use, or a description where the party is not named. */
  readonly name: string;
  /** What sort of party. */
  readonly kind: PartyKind;
  /** Whether the article calls the party by its name. */
  readonly named: boolean;
  /** The office held on the day of the article; from the record, not from the article. */
  readonly role?: string;
  /** The article's own words for the party, verbatim. */
  readonly describedAs?: string;
  /** Wikidata IRI; empty unless two sources confirm it. */
  readonly sameAs?: string;
  /** ISO 3166-1 alpha-2 code of a country. */
  readonly countryCode?: string;
  /** Ids of the parties that make up a group, where the text tells. */
  readonly members?: readonly string[];
}
