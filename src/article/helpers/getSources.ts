import type { Source } from '../../model/source.ts';
import type { At, KnownId } from '../../queries/at.ts';
import { type Asker, pick } from '../../queries/collection.ts';
import type { Empty } from '../../queries/empty.ts';
import type { Exact } from '../../queries/exact.ts';
import type { Fit } from '../../queries/from.ts';
import { type SourceFilter, sourcesIn } from '../../queries/getSources.ts';
import { partiesIds } from '../generated/ids.ts';
import { retired, type ThisRetired } from '../generated/retired.ts';
import {
  type Sources,
  type SourcesBy,
  type SourcesInOrder,
  sources,
} from '../generated/sources.ts';
import type { PartyId } from '../ids.ts';

let ask: Asker<SourceFilter, Source> | undefined;

/**
 * The sources outside the article that answer a filter.
 *
 * @param filter - what the records must answer; all of them without
 * @returns a frozen array: for a literal filter the exact tuple
 * @throws RangeError that names the nearest, when an id or a word of the filter does not exist; TypeError
 * when the filter is no object
 *
 * @example
 * ```ts
 * import { getSources } from 'onrecord';
 * getSources({ publisher: 'kirillDmitriev' }).map(({ id }) => id); //=> ['dmitrievOnX']
 * ```
 *
 * @category Sources
 */
export function getSources<const filter extends SourceFilter<PartyId> = Empty>(
  filter?: Fit<filter, keyof SourceFilter>,
): Exact<SourcesInOrder, SourcesBy, filter> {
  // The generated index types say what the index built from the same records finds.
  ask ??= sourcesIn(sources, partiesIds);
  return ask(filter) as never;
}

/**
 * The source with an id.
 *
 * @param id - of the source
 * @returns the record, exactly typed
 * @throws RangeError that names the nearest id
 *
 * @example
 * ```ts
 * import { getSource } from 'onrecord';
 * getSource('cnnReport').level; //=> 'B'
 * ```
 *
 * @category Sources
 */
export function getSource<const id extends KnownId<Sources, ThisRetired>>(
  id: id,
): At<Sources, ThisRetired, id> {
  return pick(sources, id, 'source', retired) as At<Sources, ThisRetired, id>;
}
