import type { Basis } from '../model/basis.ts';
import type { TimeExpression, TimeType } from '../model/timeExpression.ts';
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
 * What `getTimes` can be asked: each key narrows the answer.
 *
 * @example
 * ```ts
 * import { getTimes, type ParagraphId, type TimeFilter } from 'onrecord';
 * const filter: TimeFilter<ParagraphId> = { paragraph: 'p16' };
 * getTimes(filter).map(({ exact }) => exact); //=> ['At the time of the call']
 * ```
 *
 * @category Time
 */
export interface TimeFilter<paragraphId extends string = string> {
  /** Date, time of day, duration or set. */
  readonly type?: TimeType | undefined;
  /** On what ground the value stands. */
  readonly basis?: Basis | undefined;
  /** The paragraph that holds the words. */
  readonly paragraph?: paragraphId | undefined;
}

/** What a time expression answers to each key, as lists of values. */
interface TimeExpressionValues<row> {
  readonly type: One<row, 'type'>;
  readonly basis: One<row, 'basis'>;
  readonly paragraph: One<row, 'paragraph'>;
}

/**
 * The words that say when, how long or how often, in document order. For what happened then ask `getTimeline`.
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
 * import { getTimes } from 'onrecord/core';
 * getTimes(article, { type: 'duration' }).map(({ exact }) => exact); //=> ['almost two-hour-long', '30-day']
 * ```
 *
 * @category Time
 */
export function getTimes<
  article extends From<'times'>,
  const filter extends TimeFilter<IdOf<article, 'paragraphs'>> = Empty,
>(
  article: article,
  filter?: Fit<filter, keyof TimeFilter>,
): Matching<
  article['times'],
  { readonly [id in keyof article['times']]: TimeExpressionValues<article['times'][id]> },
  filter
> {
  return asked(() => of(article)(filter), filter) as never;
}

/**
 * The time expression with an id.
 *
 * @param article - anyone's article
 * @param id - of the time expression
 * @returns the record, exactly typed
 * @throws RangeError that names the nearest id; TypeError when the article is none
 *
 * @example
 * ```ts
 * import { article } from 'onrecord';
 * import { getTime } from 'onrecord/core';
 * getTime(article, 'lastWeek').value; //=> '2025-03-10/2025-03-16'
 * ```
 *
 * @category Time
 */
export function getTime<
  article extends From<'times'>,
  const id extends KnownIdOf<article, 'times'>,
>(article: article, id: id): AtOf<article, 'times', id> {
  return pick(rowsOf(article, 'times'), id, 'time expression', article.retired) as never;
}

/** The times of an article, ready to be asked: what `getTimes` does once they are. */
export function timesIn(
  rows: Readonly<Record<string, TimeExpression>>,
  paragraphs: Ids,
): Asker<TimeFilter, TimeExpression> {
  return collection(rows, {
    type: [['date', 'time', 'duration', 'set']],
    basis: [['text', 'derived', 'external']],
    paragraph: [paragraphs],
  });
}

const of = /* @__PURE__ */ ready(timesIn, 'times', ['paragraphs']);
