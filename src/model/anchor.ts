/**
 * The exact characters a record comes from: the one way any record points at words.
 *
 * Offsets count UTF-16 code units inside the paragraph, `end` is exclusive, and
 * `paragraph.text.slice(start, end) === exact` always holds. W3C Web Annotation counts code points
 * instead: `toWebAnnotations` converts.
 *
 * Standard: a TextPositionSelector and a TextQuoteSelector of the
 * [W3C Web Annotation Data Model](https://www.w3.org/TR/annotation-model/#selectors) in one.
 *
 * @example
 * ```ts
 * import { getQuote, paragraphs } from 'onrecord';
 * const { paragraph, start, end, exact } = getQuote('veryWell');
 * paragraphs[paragraph].text.slice(start, end) === exact; //=> true
 * ```
 *
 * @category Text
 */
export interface Anchor {
  /** Id of the paragraph that holds the words. */
  readonly paragraph: string;
  /** Where the words begin, in UTF-16 code units from the paragraph's first. */
  readonly start: number;
  /** Where the words end, in UTF-16 code units, exclusive. */
  readonly end: number;
  /** The words, character for character. */
  readonly exact: string;
}
