import type { Level } from '../model/level.ts';
import type { Source } from '../model/source.ts';
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
 * What `getSources` can be asked: each key narrows the answer.
 *
 * @example
 * ```ts
 * import { getSources, type PartyId, type SourceFilter } from 'onrecord';
 * const filter: SourceFilter<PartyId> = { publisher: 'kremlin' };
 * getSources(filter).map(({ id }) => id); //=> ['kremlinReadout', 'kremlinNewsConference']
 * ```
 *
 * @category Sources
 */
export interface SourceFilter<partyId extends string = string> {
  /** How well it is attested. */
  readonly level?: Level | undefined;
  /** The party that published it. */
  readonly publisher?: partyId | undefined;
}

/** What a source answers to each key, as lists of values. */
interface SourceValues<row> {
  readonly level: One<row, 'level'>;
  readonly publisher: One<row, 'publisher'>;
}

/**
 * The sources outside the article that answer a filter.
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
 * import { getSources } from 'onrecord/core';
 * getSources(article, { publisher: 'kirillDmitriev' }).map(({ id }) => id); //=> ['dmitrievOnX']
 * ```
 *
 * @category Sources
 */
export function getSources<
  article extends From<'sources'>,
  const filter extends SourceFilter<IdOf<article, 'parties'>> = Empty,
>(
  article: article,
  filter?: Fit<filter, keyof SourceFilter>,
): Matching<
  article['sources'],
  { readonly [id in keyof article['sources']]: SourceValues<article['sources'][id]> },
  filter
> {
  return asked(() => of(article)(filter), filter) as never;
}

/**
 * The source with an id.
 *
 * @param article - anyone's article
 * @param id - of the source
 * @returns the record, exactly typed
 * @throws RangeError that names the nearest id; TypeError when the article is none
 *
 * @example
 * ```ts
 * import { article } from 'onrecord';
 * import { getSource } from 'onrecord/core';
 * getSource(article, 'cnnReport').level; //=> 'B'
 * ```
 *
 * @category Sources
 */
export function getSource<
  article extends From<'sources'>,
  const id extends KnownIdOf<article, 'sources'>,
>(article: article, id: id): AtOf<article, 'sources', id> {
  return pick(rowsOf(article, 'sources'), id, 'source', article.retired) as never;
}

/** The sources of an article, ready to be asked: what `getSources` does once they are. */
export function sourcesIn(
  rows: Readonly<Record<string, Source>>,
  parties: Ids,
): Asker<SourceFilter, Source> {
  return collection(rows, {
    level: [['A', 'B', 'C', 'unverified']],
    publisher: [parties],
  });
}

const of = /* @__PURE__ */ ready(sourcesIn, 'sources', ['parties']);
