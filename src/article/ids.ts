import type { Noun } from '../model/noun.ts';
import type { ThisArticle } from './article.ts';
import type { Paragraphs } from './generated/paragraphs.ts';
import type { Parties } from './generated/parties.ts';
import type { Places } from './generated/places.ts';
import type { Quotes } from './generated/quotes.ts';
import type { Statements } from './generated/statements.ts';
import type { Timeline } from './generated/timeline.ts';

/**
 * The id of a paragraph: `p1` to `p17`.
 *
 * @example
 * ```ts
 * import { type ParagraphId, paragraphs } from 'onrecord';
 * const last: ParagraphId = 'p17';
 * paragraphs[last].text.length; //=> 54
 * ```
 *
 * @category Text
 */
export type ParagraphId = keyof Paragraphs;

/**
 * The id of a party.
 *
 * @example
 * ```ts
 * import { getParty, type PartyId } from 'onrecord';
 * const name = (id: PartyId): string => getParty(id).name;
 * name('cnn'); //=> 'CNN'
 * ```
 *
 * @category Parties
 */
export type PartyId = keyof Parties;

/**
 * The id of a place.
 *
 * @example
 * ```ts
 * import { type PlaceId, places } from 'onrecord';
 * const id: PlaceId = 'jeddah';
 * places[id].kind; //=> 'city'
 * ```
 *
 * @category Parties
 */
export type PlaceId = keyof Places;

/**
 * The id of a quotation.
 *
 * @example
 * ```ts
 * import { type QuoteId, quotes } from 'onrecord';
 * const favourites: readonly QuoteId[] = ['veryWell', 'historicEpic'];
 * favourites.map((id) => quotes[id].paragraph); //=> ['p11', 'p10']
 * ```
 *
 * @category Quotations
 */
export type QuoteId = keyof Quotes;

/**
 * The id of a statement.
 *
 * @example
 * ```ts
 * import { type StatementId, statements } from 'onrecord';
 * const id: StatementId = 'dmitrievPost';
 * statements[id].speaker; //=> 'kirillDmitriev'
 * ```
 *
 * @category Quotations
 */
export type StatementId = keyof Statements;

/**
 * The id of an event.
 *
 * @example
 * ```ts
 * import { type EventId, timeline } from 'onrecord';
 * const days = (ids: readonly EventId[]): readonly string[] => ids.map((id) => timeline[id].date);
 * days(['trumpPutinCall', 'prisonerExchange']); //=> ['2025-03-18', '2025-03-19']
 * ```
 *
 * @category Time
 */
export type EventId = keyof Timeline;

/**
 * The id of any record of the article: no two records share one.
 *
 * @example
 * ```ts
 * import { getReadings, type RecordId } from 'onrecord';
 * const concerns: RecordId = 'p3Us';
 * getReadings({ concerns }).map(({ chosen }) => chosen); //=> ['kyivPost']
 * ```
 *
 * @category Article
 */
export type RecordId = { [noun in Noun]: keyof ThisArticle[noun] }[Noun];
