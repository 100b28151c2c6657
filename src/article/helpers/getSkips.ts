import type { Skip } from '../../model/skip.ts';
import type { At, KnownId } from '../../queries/at.ts';
import { type Asker, pick } from '../../queries/collection.ts';
import type { Empty } from '../../queries/empty.ts';
import type { Exact } from '../../queries/exact.ts';
import type { Fit } from '../../queries/from.ts';
import { type SkipFilter, skipsIn } from '../../queries/getSkips.ts';
import { paragraphsIds } from '../generated/ids.ts';
import { retired, type ThisRetired } from '../generated/retired.ts';
import { type Skips, type SkipsBy, type SkipsInOrder, skips } from '../generated/skips.ts';
import type { ParagraphId } from '../ids.ts';

let ask: Asker<SkipFilter, Skip> | undefined;

/**
 * The words that look as if a record should point at them, and why none does.
 *
 * @param filter - what the records must answer; all of them without
 * @returns a frozen array: for a literal filter the exact tuple
 * @throws RangeError that names the nearest, when an id or a word of the filter does not exist; TypeError
 * when the filter is no object
 *
 * @example
 * ```ts
 * import { getSkips } from 'onrecord';
 * getSkips({ paragraph: 'p17' }).map(({ exact }) => exact); //=> ['Ctrl', 'Enter']
 * ```
 *
 * @category Readings
 */
export function getSkips<const filter extends SkipFilter<ParagraphId> = Empty>(
  filter?: Fit<filter, keyof SkipFilter>,
): Exact<SkipsInOrder, SkipsBy, filter> {
  // The generated index types say what the index built from the same records finds.
  ask ??= skipsIn(skips, paragraphsIds);
  return ask(filter) as never;
}

/**
 * The skip with an id.
 *
 * @param id - of the skip
 * @returns the record, exactly typed
 * @throws RangeError that names the nearest id
 *
 * @example
 * ```ts
 * import { getSkip } from 'onrecord';
 * getSkip('skipOn').why; //=> 'A preposition in capitals.'
 * ```
 *
 * @category Readings
 */
export function getSkip<const id extends KnownId<Skips, ThisRetired>>(
  id: id,
): At<Skips, ThisRetired, id> {
  return pick(skips, id, 'skip', retired) as At<Skips, ThisRetired, id>;
}
