import type { Reading } from '../../model/reading.ts';
import type { At, KnownId } from '../../queries/at.ts';
import { type Asker, pick } from '../../queries/collection.ts';
import type { Empty } from '../../queries/empty.ts';
import type { Exact } from '../../queries/exact.ts';
import type { Fit } from '../../queries/from.ts';
import { type ReadingFilter, readingsIn } from '../../queries/getReadings.ts';
import { recordsOf } from '../../queries/records.ts';
import { article } from '../article.ts';
import {
  type Readings,
  type ReadingsBy,
  type ReadingsInOrder,
  readings,
} from '../generated/readings.ts';
import { retired, type ThisRetired } from '../generated/retired.ts';
import type { RecordId } from '../ids.ts';

let ask: Asker<ReadingFilter, Reading> | undefined;

/**
 * The places where the text allows two readings, in document order.
 *
 * @param filter - what the records must answer; all of them without
 * @returns a frozen array: for a literal filter the exact tuple
 * @throws RangeError that names the nearest, when an id or a word of the filter does not exist; TypeError
 * when the filter is no object
 *
 * @example
 * ```ts
 * import { getReadings } from 'onrecord';
 * getReadings({ concerns: 'negotiationsBegin' }).length > 0; //=> true
 * ```
 *
 * @category Readings
 */
export function getReadings<const filter extends ReadingFilter<RecordId> = Empty>(
  filter?: Fit<filter, keyof ReadingFilter>,
): Exact<ReadingsInOrder, ReadingsBy, filter> {
  // The generated index types say what the index built from the same records finds.
  ask ??= readingsIn(readings, Object.keys(recordsOf(article)));
  return ask(filter) as never;
}

/**
 * The reading with an id.
 *
 * @param id - of the reading
 * @returns the record, exactly typed
 * @throws RangeError that names the nearest id
 *
 * @example
 * ```ts
 * import { getReading } from 'onrecord';
 * getReading('negotiationsVoice').chosen; //=> 'whiteHouse'
 * ```
 *
 * @category Readings
 */
export function getReading<const id extends KnownId<Readings, ThisRetired>>(
  id: id,
): At<Readings, ThisRetired, id> {
  return pick(readings, id, 'reading', retired) as At<Readings, ThisRetired, id>;
}
