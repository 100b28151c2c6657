import type { Skip } from '../model/skip.ts';
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
 * What `getSkips` can be asked: each key narrows the answer.
 *
 * @example
 * ```ts
 * import { getSkips, type ParagraphId, type SkipFilter } from 'onrecord';
 * const filter: SkipFilter<ParagraphId> = { paragraph: 'p17' };
 * getSkips(filter).map(({ exact }) => exact); //=> ['Ctrl', 'Enter']
 * ```
 *
 * @category Readings
 */
export interface SkipFilter<paragraphId extends string = string> {
  /** The paragraph that holds the words. */
  readonly paragraph?: paragraphId | undefined;
}

/** What a skip answers to each key, as lists of values. */
interface SkipValues<row> {
  readonly paragraph: One<row, 'paragraph'>;
}

/**
 * The words that look as if a record should point at them, and why none does.
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
 * import { getSkips } from 'onrecord/core';
 * getSkips(article, { paragraph: 'p17' }).map(({ exact }) => exact); //=> ['Ctrl', 'Enter']
 * ```
 *
 * @category Readings
 */
export function getSkips<
  article extends From<'skips'>,
  const filter extends SkipFilter<IdOf<article, 'paragraphs'>> = Empty,
>(
  article: article,
  filter?: Fit<filter, keyof SkipFilter>,
): Matching<
  article['skips'],
  { readonly [id in keyof article['skips']]: SkipValues<article['skips'][id]> },
  filter
> {
  return asked(() => of(article)(filter), filter) as never;
}

/**
 * The skip with an id.
 *
 * @param article - anyone's article
 * @param id - of the skip
 * @returns the record, exactly typed
 * @throws RangeError that names the nearest id; TypeError when the article is none
 *
 * @example
 * ```ts
 * import { article } from 'onrecord';
 * import { getSkip } from 'onrecord/core';
 * getSkip(article, 'skipOn').why; //=> 'A preposition in capitals.'
 * ```
 *
 * @category Readings
 */
export function getSkip<
  article extends From<'skips'>,
  const id extends KnownIdOf<article, 'skips'>,
>(article: article, id: id): AtOf<article, 'skips', id> {
  return pick(rowsOf(article, 'skips'), id, 'skip', article.retired) as never;
}

/** The skips of an article, ready to be asked: what `getSkips` does once they are. */
export function skipsIn(
  rows: Readonly<Record<string, Skip>>,
  paragraphs: Ids,
): Asker<SkipFilter, Skip> {
  return collection(rows, { paragraph: [paragraphs] });
}

const of = /* @__PURE__ */ ready(skipsIn, 'skips', ['paragraphs']);
