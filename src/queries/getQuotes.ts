import type { Quote, QuoteKind } from '../model/quote.ts';
import { asked } from './asked.ts';
import type { AtOf, KnownIdOf } from './at.ts';
import { type Asker, collection, pick } from './collection.ts';
import type { Empty } from './empty.ts';
import type { Fit, From, IdOf, Many, One } from './from.ts';
import type { Ids } from './ids.ts';
import type { Matching } from './matching.ts';
import { ready } from './ready.ts';
import { rowsOf } from './rows.ts';

/**
 * What `getQuotes` can be asked: each key narrows the answer.
 *
 * @example
 * ```ts
 * import { getQuotes, type ParagraphId, type PartyId, type QuoteFilter, type StatementId } from 'onrecord';
 * const filter: QuoteFilter<PartyId, StatementId, ParagraphId> = { relayedBy: 'cnn' };
 * getQuotes(filter).map(({ speaker }) => speaker); //=> ['russianSource']
 * ```
 *
 * @category Quotations
 */
export interface QuoteFilter<
  partyId extends string = string,
  statementId extends string = string,
  paragraphId extends string = string,
> {
  /** Who said or wrote the words. */
  readonly speaker?: partyId | undefined;
  /** Whose view the words report, where that is not the speaker. */
  readonly holder?: partyId | undefined;
  /** Who passed the words on. */
  readonly relayedBy?: partyId | undefined;
  /** The statement that the words are part of. */
  readonly statement?: statementId | undefined;
  /** The paragraph that holds the words. */
  readonly paragraph?: paragraphId | undefined;
  /** Whole utterance, or woven into the reporter’s sentence. */
  readonly kind?: QuoteKind | undefined;
}

/** What a quotation answers to each key, as lists of values. */
interface QuoteValues<row> {
  readonly speaker: One<row, 'speaker'>;
  readonly holder: Many<row, 'holders'>;
  readonly relayedBy: Relays<row>;
  readonly statement: One<row, 'statement'>;
  readonly paragraph: One<row, 'paragraph'>;
  readonly kind: One<row, 'kind'>;
}

type Relays<row> = row extends { readonly attribution: infer chain extends readonly unknown[] }
  ? {
      readonly [i in keyof chain]: chain[i] extends {
        readonly role: 'relay';
        readonly party: infer party;
      }
        ? party
        : never;
    }
  : readonly [];

/**
 * The quotations that answer a filter, in document order. For indirect speech ask `getStatements`.
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
 * import { getQuotes } from 'onrecord/core';
 * getQuotes(article, { speaker: 'kirillDmitriev' }).map(({ id }) => id); //=> ['saferPlace', 'historicEpic']
 * ```
 *
 * @category Quotations
 */
export function getQuotes<
  article extends From<'quotes'>,
  const filter extends QuoteFilter<
    IdOf<article, 'parties'>,
    IdOf<article, 'statements'>,
    IdOf<article, 'paragraphs'>
  > = Empty,
>(
  article: article,
  filter?: Fit<filter, keyof QuoteFilter>,
): Matching<
  article['quotes'],
  { readonly [id in keyof article['quotes']]: QuoteValues<article['quotes'][id]> },
  filter
> {
  return asked(() => of(article)(filter), filter) as never;
}

/**
 * The quotation with an id.
 *
 * @param article - anyone's article
 * @param id - of the quotation
 * @returns the record, exactly typed
 * @throws RangeError that names the nearest id; TypeError when the article is none
 *
 * @example
 * ```ts
 * import { article } from 'onrecord';
 * import { getQuote } from 'onrecord/core';
 * getQuote(article, 'veryWell').exact; //=> 'very well.'
 * ```
 *
 * @category Quotations
 */
export function getQuote<
  article extends From<'quotes'>,
  const id extends KnownIdOf<article, 'quotes'>,
>(article: article, id: id): AtOf<article, 'quotes', id> {
  return pick(rowsOf(article, 'quotes'), id, 'quotation', article.retired) as never;
}

/** The quotes of an article, ready to be asked: what `getQuotes` does once they are. */
export function quotesIn(
  rows: Readonly<Record<string, Quote>>,
  parties: Ids,
  statements: Ids,
  paragraphs: Ids,
): Asker<QuoteFilter, Quote> {
  return collection(rows, {
    speaker: [parties],
    holder: [parties, (quote) => quote.holders],
    relayedBy: [
      parties,
      (quote) => quote.attribution.map((step) => step.role === 'relay' && step.party),
    ],
    statement: [statements],
    paragraph: [paragraphs],
    kind: [['direct', 'mixed']],
  });
}

const of = /* @__PURE__ */ ready(quotesIn, 'quotes', ['parties', 'statements', 'paragraphs']);
