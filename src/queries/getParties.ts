import type { Party, PartyKind } from '../model/party.ts';
import { asked } from './asked.ts';
import type { AtOf, KnownIdOf } from './at.ts';
import { type Asker, collection, pick } from './collection.ts';
import type { Empty } from './empty.ts';
import type { Fit, From, One } from './from.ts';
import type { Matching } from './matching.ts';
import { ready } from './ready.ts';
import { rowsOf } from './rows.ts';

/**
 * What `getParties` can be asked: each key narrows the answer.
 *
 * @example
 * ```ts
 * import { getParties, type PartyFilter } from 'onrecord';
 * const filter: PartyFilter = { kind: 'person', named: false };
 * getParties(filter).map(({ describedAs }) => describedAs);
 * //=> ['source within Putin’s government and with knowledge of the call']
 * ```
 *
 * @category Parties
 */
export interface PartyFilter {
  /** Person, organization, country … */
  readonly kind?: PartyKind | undefined;
  /** Whether the article calls the party by its name. */
  readonly named?: boolean | undefined;
}

/** What a party answers to each key, as lists of values. */
interface PartyValues<row> {
  readonly kind: One<row, 'kind'>;
  readonly named: One<row, 'named'>;
}

/**
 * The parties that answer a filter, in the order of their first mention. For where they are mentioned ask `getMentions`.
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
 * import { getParties } from 'onrecord/core';
 * getParties(article, { kind: 'media' }).map(({ name }) => name); //=> ['Kyiv Post', 'Telegram', 'Al Jazeera', 'X', 'CNN']
 * ```
 *
 * @category Parties
 */
export function getParties<
  article extends From<'parties'>,
  const filter extends PartyFilter = Empty,
>(
  article: article,
  filter?: Fit<filter, keyof PartyFilter>,
): Matching<
  article['parties'],
  { readonly [id in keyof article['parties']]: PartyValues<article['parties'][id]> },
  filter
> {
  return asked(() => of(article)(filter), filter) as never;
}

/**
 * The party with an id.
 *
 * @param article - anyone's article
 * @param id - of the party
 * @returns the record, exactly typed
 * @throws RangeError that names the nearest id; TypeError when the article is none
 *
 * @example
 * ```ts
 * import { article } from 'onrecord';
 * import { getParty } from 'onrecord/core';
 * getParty(article, 'marcoRubio').name; //=> 'Marco Rubio'
 * ```
 *
 * @category Parties
 */
export function getParty<
  article extends From<'parties'>,
  const id extends KnownIdOf<article, 'parties'>,
>(article: article, id: id): AtOf<article, 'parties', id> {
  return pick(rowsOf(article, 'parties'), id, 'party', article.retired) as never;
}

/** The parties of an article, ready to be asked: what `getParties` does once they are. */
export function partiesIn(rows: Readonly<Record<string, Party>>): Asker<PartyFilter, Party> {
  return collection(rows, {
    kind: [['person', 'organization', 'government', 'media', 'country', 'group']],
    named: [[true, false]],
  });
}

const of = /* @__PURE__ */ ready(partiesIn, 'parties');
