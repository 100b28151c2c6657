import type { Mention, MentionForm } from '../model/mention.ts';
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
 * What `getMentions` can be asked: each key narrows the answer.
 *
 * @example
 * ```ts
 * import { getMentions, type MentionFilter, type PartyId, type PlaceId } from 'onrecord';
 * const filter: MentionFilter<PartyId, PlaceId, 'p5'> = { party: 'russia', form: 'pronoun' };
 * getMentions(filter).map(({ exact }) => exact); //=> ['we', 'we']
 * ```
 *
 * @category Parties
 */
export interface MentionFilter<
  partyId extends string = string,
  placeId extends string = string,
  paragraphId extends string = string,
> {
  /** The party referred to. */
  readonly party?: partyId | undefined;
  /** The place referred to. */
  readonly place?: placeId | undefined;
  /** Name, pronoun, adjective … */
  readonly form?: MentionForm | undefined;
  /** The paragraph that holds the words. */
  readonly paragraph?: paragraphId | undefined;
}

/** What a mention answers to each key, as lists of values. */
interface MentionValues<row> {
  readonly party: One<row, 'party'>;
  readonly place: One<row, 'place'>;
  readonly form: One<row, 'form'>;
  readonly paragraph: One<row, 'paragraph'>;
}

/**
 * The words that refer to a party or a place, in document order.
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
 * import { getMentions } from 'onrecord/core';
 * getMentions(article, { party: 'cnn' }).map(({ exact }) => exact); //=> ['CNN']
 * ```
 *
 * @category Parties
 */
export function getMentions<
  article extends From<'mentions'>,
  const filter extends MentionFilter<
    IdOf<article, 'parties'>,
    IdOf<article, 'places'>,
    IdOf<article, 'paragraphs'>
  > = Empty,
>(
  article: article,
  filter?: Fit<filter, keyof MentionFilter>,
): Matching<
  article['mentions'],
  { readonly [id in keyof article['mentions']]: MentionValues<article['mentions'][id]> },
  filter
> {
  return asked(() => of(article)(filter), filter) as never;
}

/**
 * The mention with an id.
 *
 * @param article - anyone's article
 * @param id - of the mention
 * @returns the record, exactly typed
 * @throws RangeError that names the nearest id; TypeError when the article is none
 *
 * @example
 * ```ts
 * import { article } from 'onrecord';
 * import { getMention } from 'onrecord/core';
 * getMention(article, 'p11Cnn').exact; //=> 'CNN'
 * ```
 *
 * @category Parties
 */
export function getMention<
  article extends From<'mentions'>,
  const id extends KnownIdOf<article, 'mentions'>,
>(article: article, id: id): AtOf<article, 'mentions', id> {
  return pick(rowsOf(article, 'mentions'), id, 'mention', article.retired) as never;
}

/** The mentions of an article, ready to be asked: what `getMentions` does once they are. */
export function mentionsIn(
  rows: Readonly<Record<string, Mention>>,
  parties: Ids,
  places: Ids,
  paragraphs: Ids,
): Asker<MentionFilter, Mention> {
  return collection(rows, {
    party: [parties],
    place: [places],
    form: [['name', 'title', 'description', 'pronoun', 'adjective', 'possessive', 'metonym']],
    paragraph: [paragraphs],
  });
}

const of = /* @__PURE__ */ ready(mentionsIn, 'mentions', ['parties', 'places', 'paragraphs']);
