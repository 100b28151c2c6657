/**
 * Whether a paragraph is the publisher's report (`body`) or a widget that the site put between
 * (`boilerplate`: a headline of another article, an invitation to subscribe).
 *
 * @example
 * ```ts
 * import { getParagraphs, type ParagraphRole } from 'onrecord';
 * const role: ParagraphRole = 'boilerplate';
 * getParagraphs({ role }).map(({ id }) => id); //=> ['p3', 'p4', 'p8', 'p17']
 * ```
 *
 * @category Text
 */
export type ParagraphRole = 'body' | 'boilerplate';

/**
 * One line of the source, as printed. Joined with `\n`, the paragraphs are the source, byte for byte.
 *
 * Standard: a part of schema.org [`articleBody`](https://schema.org/articleBody).
 *
 * @example
 * ```ts
 * import { paragraphs } from 'onrecord';
 * paragraphs.p2.text; //=> 'Several aspects of a possible peace deal were negotiated.'
 * paragraphs.p3.role; //=> 'boilerplate'
 * ```
 *
 * @category Text
 */
export interface Paragraph {
  /** `p1`, `p2`, … in the order of the source. */
  readonly id: string;
  /** The words as printed, without the line break. */
  readonly text: string;
  /** Report or furniture. */
  readonly role: ParagraphRole;
}
