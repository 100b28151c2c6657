import { asked } from './asked.ts';
import type { AtOf, KnownIdOf } from './at.ts';
import { pick } from './collection.ts';
import type { Source } from './source.ts';

/**
 * How one quotation compares with its primary source: its `record`, by the quotation's id.
 *
 * @param article - anyone's article
 * @param id - of the quotation
 * @returns verdict, primary wording, differences, source, level
 * @throws RangeError that names the nearest id
 *
 * @example
 * ```ts
 * import { article } from 'onrecord';
 * import { getRecord } from 'onrecord/core';
 * getRecord(article, 'ballInCourt').wording; //=> 'The ball is now in their court'
 * ```
 *
 * @category Article
 */
export function getRecord<
  article extends Source<'quotes'>,
  const id extends KnownIdOf<article, 'quotes'>,
>(article: article, id: id): AtOf<article, 'quotes', id>['record'] {
  return asked(() => pick(article.quotes, id, 'quotation', article.retired).record);
}
