import type { Quote } from '../../model/quote.ts';
import type { At, KnownId } from '../../queries/at.ts';
import { type Asker, pick } from '../../queries/collection.ts';
import type { Empty } from '../../queries/empty.ts';
import type { Exact } from '../../queries/exact.ts';
import type { Fit } from '../../queries/from.ts';
import { type QuoteFilter, quotesIn } from '../../queries/getQuotes.ts';
import { paragraphsIds, partiesIds, statementsIds } from '../generated/ids.ts';
import { type Quotes, type QuotesBy, type QuotesInOrder, quotes } from '../generated/quotes.ts';
import { retired, type ThisRetired } from '../generated/retired.ts';
import type { ParagraphId, PartyId, StatementId } from '../ids.ts';

let ask: Asker<QuoteFilter, Quote> | undefined;

/**
 * The quotations that answer a filter, in document order. For indirect speech ask `getStatements`.
 *
 * @param filter - what the records must answer; all of them without
 * @returns a frozen array: for a literal filter the exact tuple
 * @throws RangeError that names the nearest, when an id or a word of the filter does not exist; TypeError
 * when the filter is no object
 *
 * @example
 * ```ts
 * import { getQuotes } from 'onrecord';
 * getQuotes({ speaker: 'kirillDmitriev' }).map(({ id }) => id); //=> ['saferPlace', 'historicEpic']
 * ```
 *
 * @category Quotations
 */
export function getQuotes<
  const filter extends QuoteFilter<PartyId, StatementId, ParagraphId> = Empty,
>(filter?: Fit<filter, keyof QuoteFilter>): Exact<QuotesInOrder, QuotesBy, filter> {
  // The generated index types say what the index built from the same records finds.
  ask ??= quotesIn(quotes, partiesIds, statementsIds, paragraphsIds);
  return ask(filter) as never;
}

/**
 * The quotation with an id.
 *
 * @param id - of the quotation
 * @returns the record, exactly typed
 * @throws RangeError that names the nearest id
 *
 * @example
 * ```ts
 * import { getQuote } from 'onrecord';
 * getQuote('veryWell').exact; //=> 'very well.'
 * ```
 *
 * @category Quotations
 */
export function getQuote<const id extends KnownId<Quotes, ThisRetired>>(
  id: id,
): At<Quotes, ThisRetired, id> {
  return pick(quotes, id, 'quotation', retired) as At<Quotes, ThisRetired, id>;
}
