/**
 * One fault of an article: which rule it breaks, where, and a sentence that a journalist understands.
 *
 * @example
 * ```ts
 * import { defineArticle, checkArticle } from 'onrecord/core';
 * const mine = defineArticle({ paragraphs: { p1: 'She said “no”.' } });
 * checkArticle(mine)[0]?.rule; //=> 'quotationMarks'
 * ```
 *
 * @category Article
 */
export interface Issue {
  /** Name of the rule. */
  readonly rule: string;
  /** Where, from the article downwards: `quotes.doorIsOpen.exact`. */
  readonly path: string;
  /** What is wrong, and often how to mend it. */
  readonly message: string;
}
