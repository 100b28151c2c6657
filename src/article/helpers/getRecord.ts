import type { At, KnownId } from '../../queries/at.ts';
import type { Quotes } from '../generated/quotes.ts';
import type { ThisRetired } from '../generated/retired.ts';
import { getQuote } from './getQuotes.ts';

/**
 * How one quotation compares with its primary source: its `record`, by the quotation's id.
 *
 * @param id - of the quotation
 * @returns verdict, primary wording, differences, source, level
 * @throws RangeError that names the nearest id
 *
 * @example
 * ```ts
 * import { getRecord } from 'onrecord';
 * getRecord('ballInCourt').wording; //=> 'The ball is now in their court'
 * ```
 *
 * @category Article
 */
export function getRecord<const id extends KnownId<Quotes, ThisRetired>>(
  id: id,
): At<Quotes, ThisRetired, id>['record'] {
  return getQuote(id).record;
}
