import type { Paragraph } from '../../model/paragraph.ts';
import type { At, KnownId } from '../../queries/at.ts';
import { type Asker, pick } from '../../queries/collection.ts';
import type { Empty } from '../../queries/empty.ts';
import type { Exact } from '../../queries/exact.ts';
import type { Fit } from '../../queries/from.ts';
import { type ParagraphFilter, paragraphsIn } from '../../queries/getParagraphs.ts';
import {
  type Paragraphs,
  type ParagraphsBy,
  type ParagraphsInOrder,
  paragraphs,
} from '../generated/paragraphs.ts';
import { retired, type ThisRetired } from '../generated/retired.ts';

let ask: Asker<ParagraphFilter, Paragraph> | undefined;

/**
 * The paragraphs, in order.
 *
 * @param filter - what the records must answer; all of them without
 * @returns a frozen array: for a literal filter the exact tuple
 * @throws RangeError that names the nearest, when an id or a word of the filter does not exist; TypeError
 * when the filter is no object
 *
 * @example
 * ```ts
 * import { getParagraphs } from 'onrecord';
 * getParagraphs({ role: 'boilerplate' }).map(({ id }) => id); //=> ['p3', 'p4', 'p8', 'p17']
 * ```
 *
 * @category Text
 */
export function getParagraphs<const filter extends ParagraphFilter = Empty>(
  filter?: Fit<filter, keyof ParagraphFilter>,
): Exact<ParagraphsInOrder, ParagraphsBy, filter> {
  // The generated index types say what the index built from the same records finds.
  ask ??= paragraphsIn(paragraphs);
  return ask(filter) as never;
}

/**
 * The paragraph with an id.
 *
 * @param id - of the paragraph
 * @returns the record, exactly typed
 * @throws RangeError that names the nearest id
 *
 * @example
 * ```ts
 * import { getParagraph } from 'onrecord';
 * getParagraph('p2').text; //=> 'Several aspects of a possible peace deal were negotiated.'
 * ```
 *
 * @category Text
 */
export function getParagraph<const id extends KnownId<Paragraphs, ThisRetired>>(
  id: id,
): At<Paragraphs, ThisRetired, id> {
  return pick(paragraphs, id, 'paragraph', retired) as At<Paragraphs, ThisRetired, id>;
}
