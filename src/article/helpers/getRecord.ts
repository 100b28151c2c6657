import { pick } from '../../queries/collection.ts';
import type { AnyAtOf, AnyIdOf } from '../../queries/getRecord.ts';
import { recordsOf } from '../../queries/records.ts';
import { article, type ThisArticle } from '../article.ts';

/**
 * The record with an id, whatever its noun: what the `concerns` of a reading or a correction points at.
 * Where you know the noun take `getQuote`, `getParty` … instead: they bring its records alone.
 *
 * @param id - of the record
 * @returns the record, exactly typed
 * @throws RangeError that names the nearest id
 *
 * @example
 * ```ts
 * import { getReading, getRecord } from 'onrecord';
 * const [first] = getReading('negotiationsVoice').concerns;
 * getRecord(first).exact; //=> 'These negotiations will begin immediately, in the Middle East.'
 * ```
 *
 * @category Article
 */
export function getRecord<const id extends AnyIdOf<ThisArticle>>(id: id): AnyAtOf<ThisArticle, id> {
  return pick(recordsOf(article), id, 'record', article.retired) as never;
}
