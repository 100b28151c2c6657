import type { Correction } from '../model/correction.ts';
import { asked } from './asked.ts';
import type { AtOf, KnownIdOf } from './at.ts';
import { type Asker, collection, pick } from './collection.ts';
import type { Empty } from './empty.ts';
import type { Fit, From, One, RecordIdOf } from './from.ts';
import type { Ids } from './ids.ts';
import type { Matching } from './matching.ts';
import { ready } from './ready.ts';
import { allOf, NOUNS } from './records.ts';
import { rowsOf } from './rows.ts';

/**
 * What `getCorrections` can be asked: each key narrows the answer.
 *
 * @example
 * ```ts
 * import { type CorrectionFilter, getCorrections, type RecordId } from 'onrecord';
 * const filter: CorrectionFilter<RecordId> = { concerns: 'ballInCourt' };
 * getCorrections(filter).length; //=> 0
 * ```
 *
 * @category Article
 */
export interface CorrectionFilter<record extends string = string> {
  /** The record that was corrected. */
  readonly concerns?: record | undefined;
}

/** What a correction answers to each key, as lists of values. */
interface CorrectionValues<row> {
  readonly concerns: One<row, 'concerns'>;
}

/**
 * What records said before, what they say now and why, in the order in which they were corrected.
 *
 * @param article - anyone's article
 * @param filter - what the records must answer; all of them without
 * @returns a frozen array; as exact as the article and the filter are literal
 * @throws RangeError that names the nearest, when an id or a word of the filter does not exist; TypeError
 * when the filter is no object or the article is none
 *
 * @example
 * ```ts
 * import { defineArticle, getCorrections } from 'onrecord/core';
 * const mine = defineArticle({
 *   paragraphs: { p1: 'Ana was there.' },
 *   parties: { ana: { name: 'Ana', kind: 'person' } },
 *   corrections: {
 *     anaIsOne: {
 *       date: '2025-03-20', concerns: 'ana', field: 'kind',
 *       was: 'group', now: 'person', why: 'Ana is no choir.',
 *     },
 *   },
 * });
 * getCorrections(mine, { concerns: 'ana' }).map(({ id }) => id); //=> ['anaIsOne']
 * ```
 *
 * @category Article
 */
export function getCorrections<
  article extends From<'corrections'>,
  const filter extends CorrectionFilter<RecordIdOf<article>> = Empty,
>(
  article: article,
  filter?: Fit<filter, keyof CorrectionFilter>,
): Matching<
  article['corrections'],
  { readonly [id in keyof article['corrections']]: CorrectionValues<article['corrections'][id]> },
  filter
> {
  return asked(() => of(article)(filter), filter) as never;
}

/**
 * The correction with an id.
 *
 * @param article - anyone's article
 * @param id - of the correction
 * @returns the record, exactly typed
 * @throws RangeError that names the nearest id; TypeError when the article is none
 *
 * @example
 * ```ts
 * import { defineArticle, getCorrection } from 'onrecord/core';
 * const mine = defineArticle({
 *   paragraphs: { p1: 'Ana was there.' },
 *   parties: { ana: { name: 'Ana', kind: 'person' } },
 *   corrections: {
 *     anaIsOne: {
 *       date: '2025-03-20', concerns: 'ana', field: 'kind',
 *       was: 'group', now: 'person', why: 'Ana is no choir.',
 *     },
 *   },
 * });
 * getCorrection(mine, 'anaIsOne').was; //=> 'group'
 * ```
 *
 * @category Article
 */
export function getCorrection<
  article extends From<'corrections'>,
  const id extends KnownIdOf<article, 'corrections'>,
>(article: article, id: id): AtOf<article, 'corrections', id> {
  return pick(rowsOf(article, 'corrections'), id, 'correction', article.retired) as never;
}

/** The corrections of an article, ready to be asked: what `getCorrections` does once they are. */
export function correctionsIn(
  rows: Readonly<Record<string, Correction>>,
  records: Ids,
): Asker<CorrectionFilter, Correction> {
  return collection(rows, { concerns: [records] });
}

const of = /* @__PURE__ */ ready(
  (rows: Readonly<Record<string, Correction>>, ...ids: Ids[]) => correctionsIn(rows, allOf(ids)),
  'corrections',
  NOUNS,
);
