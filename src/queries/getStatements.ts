import type { Statement, StatementMedium } from '../model/statement.ts';
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
 * What `getStatements` can be asked: each key narrows the answer.
 *
 * @example
 * ```ts
 * import { getStatements, type PartyId, type StatementFilter } from 'onrecord';
 * const filter: StatementFilter<PartyId> = { speaker: 'donaldTrump', medium: 'remarks' };
 * getStatements(filter).map(({ id }) => id); //=> ['trumpOnAssets']
 * ```
 *
 * @category Quotations
 */
export interface StatementFilter<partyId extends string = string> {
  /** Who made it. */
  readonly speaker?: partyId | undefined;
  /** Readout, post, remarks … */
  readonly medium?: StatementMedium | undefined;
}

/** What a statement answers to each key, as lists of values. */
interface StatementValues<row> {
  readonly speaker: One<row, 'speaker'>;
  readonly medium: One<row, 'medium'>;
}

/**
 * The statements behind the quotations and the reported speech, in the order of their first words.
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
 * import { getStatements } from 'onrecord/core';
 * getStatements(article, { speaker: 'donaldTrump' }).map(({ id }) => id); //=> ['trumpOnAssets']
 * ```
 *
 * @category Quotations
 */
export function getStatements<
  article extends From<'statements'>,
  const filter extends StatementFilter<IdOf<article, 'parties'>> = Empty,
>(
  article: article,
  filter?: Fit<filter, keyof StatementFilter>,
): Matching<
  article['statements'],
  { readonly [id in keyof article['statements']]: StatementValues<article['statements'][id]> },
  filter
> {
  return asked(() => of(article)(filter), filter) as never;
}

/**
 * The statement with an id.
 *
 * @param article - anyone's article
 * @param id - of the statement
 * @returns the record, exactly typed
 * @throws RangeError that names the nearest id; TypeError when the article is none
 *
 * @example
 * ```ts
 * import { article } from 'onrecord';
 * import { getStatement } from 'onrecord/core';
 * getStatement(article, 'putinAnswer').date; //=> '2025-03-13'
 * ```
 *
 * @category Quotations
 */
export function getStatement<
  article extends From<'statements'>,
  const id extends KnownIdOf<article, 'statements'>,
>(article: article, id: id): AtOf<article, 'statements', id> {
  return pick(rowsOf(article, 'statements'), id, 'statement', article.retired) as never;
}

/** The statements of an article, ready to be asked: what `getStatements` does once they are. */
export function statementsIn(
  rows: Readonly<Record<string, Statement>>,
  parties: Ids,
): Asker<StatementFilter, Statement> {
  return collection(rows, {
    speaker: [parties],
    medium: [['readout', 'post', 'remarks', 'answer', 'announcement', 'interview']],
  });
}

const of = /* @__PURE__ */ ready(statementsIn, 'statements', ['parties']);
