import { pick } from '../../queries/collection.ts';
import { type Quotes, quotes } from '../generated/quotes.ts';

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
export function getRecord<const id extends keyof Quotes>(id: id): Quotes[id]['record'] {
  return (pick(quotes, id, 'quotation') as Quotes[id]).record;
}
