import type { Correction } from '../../model/correction.ts';
import type { At, KnownId } from '../../queries/at.ts';
import { type Asker, pick } from '../../queries/collection.ts';
import type { Empty } from '../../queries/empty.ts';
import type { Exact } from '../../queries/exact.ts';
import type { Fit } from '../../queries/from.ts';
import { type CorrectionFilter, correctionsIn } from '../../queries/getCorrections.ts';
import { recordsOf } from '../../queries/records.ts';
import { article } from '../article.ts';
import {
  type Corrections,
  type CorrectionsBy,
  type CorrectionsInOrder,
  corrections,
} from '../generated/corrections.ts';
import { retired, type ThisRetired } from '../generated/retired.ts';
import type { RecordId } from '../ids.ts';

let ask: Asker<CorrectionFilter, Correction> | undefined;

/**
 * What records of the article said before, what they say now and why, in the order in which they were
 * corrected.
 *
 * @param filter - what the records must answer; all of them without
 * @returns a frozen array: for a literal filter the exact tuple
 * @throws RangeError that names the nearest, when an id or a word of the filter does not exist; TypeError
 * when the filter is no object
 *
 * @example
 * ```ts
 * import { getCorrections } from 'onrecord';
 * getCorrections({ concerns: 'negotiationsBegin' }); //=> []
 * ```
 *
 * @category Article
 */
export function getCorrections<const filter extends CorrectionFilter<RecordId> = Empty>(
  filter?: Fit<filter, keyof CorrectionFilter>,
): Exact<CorrectionsInOrder, CorrectionsBy, filter> {
  // The generated index types say what the index built from the same records finds.
  ask ??= correctionsIn(corrections, Object.keys(recordsOf(article)));
  return ask(filter) as never;
}

/**
 * The correction with an id.
 *
 * @param id - of the correction
 * @returns the record, exactly typed
 * @throws RangeError that names the nearest id
 *
 * @example
 * ```ts
 * import { corrections, getCorrection } from 'onrecord';
 * Object.keys(corrections).map((id) => getCorrection(id as never)); //=> []
 * ```
 *
 * @category Article
 */
export function getCorrection<const id extends KnownId<Corrections, ThisRetired>>(
  id: id,
): At<Corrections, ThisRetired, id> {
  return pick(corrections, id, 'correction', retired) as At<Corrections, ThisRetired, id>;
}
