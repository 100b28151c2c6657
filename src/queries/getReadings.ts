import type { Reading } from '../model/reading.ts';
import { asked } from './asked.ts';
import type { AtOf, KnownIdOf } from './at.ts';
import { type Asker, collection, pick } from './collection.ts';
import type { Empty } from './empty.ts';
import type { Fit, From, Many, RecordIdOf } from './from.ts';
import type { Ids } from './ids.ts';
import type { Matching } from './matching.ts';
import { ready } from './ready.ts';
import { allOf, NOUNS } from './records.ts';
import { rowsOf } from './rows.ts';

/**
 * What `getReadings` can be asked: each key narrows the answer.
 *
 * @example
 * ```ts
 * import { getReadings, type ReadingFilter, type RecordId } from 'onrecord';
 * const filter: ReadingFilter<RecordId> = { concerns: 'lastingPeace' };
 * getReadings(filter).map(({ question }) => question); //=> ['Who are “they”?']
 * ```
 *
 * @category Readings
 */
export interface ReadingFilter<record extends string = string> {
  /** A record that rests on the choice. */
  readonly concerns?: record | undefined;
}

/** What a reading answers to each key, as lists of values. */
interface ReadingValues<row> {
  readonly concerns: Many<row, 'concerns'>;
}

/**
 * The places where the text allows two readings, in document order.
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
 * import { getReadings } from 'onrecord/core';
 * getReadings(article, { concerns: 'negotiationsBegin' }).length > 0; //=> true
 * ```
 *
 * @category Readings
 */
export function getReadings<
  article extends From<'readings'>,
  const filter extends ReadingFilter<RecordIdOf<article>> = Empty,
>(
  article: article,
  filter?: Fit<filter, keyof ReadingFilter>,
): Matching<
  article['readings'],
  { readonly [id in keyof article['readings']]: ReadingValues<article['readings'][id]> },
  filter
> {
  return asked(() => of(article)(filter), filter) as never;
}

/**
 * The reading with an id.
 *
 * @param article - anyone's article
 * @param id - of the reading
 * @returns the record, exactly typed
 * @throws RangeError that names the nearest id; TypeError when the article is none
 *
 * @example
 * ```ts
 * import { article } from 'onrecord';
 * import { getReading } from 'onrecord/core';
 * getReading(article, 'negotiationsVoice').chosen; //=> 'whiteHouse'
 * ```
 *
 * @category Readings
 */
export function getReading<
  article extends From<'readings'>,
  const id extends KnownIdOf<article, 'readings'>,
>(article: article, id: id): AtOf<article, 'readings', id> {
  return pick(rowsOf(article, 'readings'), id, 'reading', article.retired) as never;
}

/** The readings of an article, ready to be asked: what `getReadings` does once they are. */
export function readingsIn(
  rows: Readonly<Record<string, Reading>>,
  records: Ids,
): Asker<ReadingFilter, Reading> {
  return collection(rows, { concerns: [records] });
}

const of = /* @__PURE__ */ ready(
  (rows: Readonly<Record<string, Reading>>, ...ids: Ids[]) => readingsIn(rows, allOf(ids)),
  'readings',
  NOUNS,
);
