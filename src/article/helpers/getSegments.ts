import type { KnownId } from '../../queries/at.ts';
import { type Segment, segmentsIn } from '../../queries/getSegments.ts';
import { article } from '../article.ts';
import type { Paragraphs } from '../generated/paragraphs.ts';
import type { ThisRetired } from '../generated/retired.ts';

/**
 * A paragraph cut wherever a record begins or ends: no segment is covered in part, however records
 * overlap. Joined, the segments are the paragraph: what a renderer needs. The words of a cue, of a step of
 * an attribution and of a stance cut nothing: ask their record.
 *
 * @param paragraph - its id
 * @returns segments in order, without gaps
 * @throws RangeError that names the nearest id
 *
 * @example
 * ```ts
 * import { getSegments } from 'onrecord';
 * getSegments('p2').map(({ text }) => text).join(''); //=> 'Several aspects of a possible peace deal were negotiated.'
 * ```
 *
 * @category Text
 */
export function getSegments(paragraph: KnownId<Paragraphs, ThisRetired>): readonly Segment[] {
  return segmentsIn(article, paragraph);
}
