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
 * @category Text
 */
export type ParagraphId = keyof Paragraphs;

/**
 * The id of a party.
 *
 * @category Parties
 */
export type PartyId = keyof Parties;

/**
 * The id of a place.
 *
 * @category Parties
 */
export type PlaceId = keyof Places;

/**
 * The id of a quotation.
 *
 * @category Quotations
 */
export type QuoteId = keyof Quotes;

/**
 * The id of a statement.
 *
 * @category Quotations
 */
export type StatementId = keyof Statements;

/**
 * The id of an event.
 *
 * @category Time
 */
export type EventId = keyof Timeline;

/**
 * The id of any record of the article: no two records share one.
 *
 * @category Article
 */
export type RecordId = { [noun in Noun]: keyof ThisArticle[noun] }[Noun];
