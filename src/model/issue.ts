/**
 * What an article can be at fault by: its words and their places (`verbatim`, `anchor`, `wholeWords`,
 * `once`, `quotationMarks`, `quoteText`, `digest`), its ids (`id`, `reference`, `orphan`, `cycle`,
 * `retired`, `twice`), what a record holds (`shape`, `plain`, `vocabulary`, `format`, `blank`, `order`),
 * and what it says (`attribution`, `chronology`, `correction`, `describedAs`, `mention`, `names`,
 * `record`, `timeWords`); `webAnnotation` where annotations are read.
 *
 * @example
 * ```ts
 * import { checkArticle, type RuleName } from 'onrecord/core';
 * import { article } from 'onrecord';
 * const tolerated: readonly RuleName[] = ['names', 'timeWords'];
 * checkArticle(article).filter(({ rule }) => !tolerated.includes(rule)); //=> []
 * ```
 *
 * @category Article
 */
export type RuleName =
  | 'anchor'
  | 'attribution'
  | 'blank'
  | 'chronology'
  | 'correction'
  | 'cycle'
  | 'describedAs'
  | 'digest'
  | 'format'
  | 'id'
  | 'mention'
  | 'names'
  | 'once'
  | 'order'
  | 'orphan'
  | 'plain'
  | 'quotationMarks'
  | 'quoteText'
  | 'record'
  | 'reference'
  | 'retired'
  | 'shape'
  | 'timeWords'
  | 'twice'
  | 'verbatim'
  | 'vocabulary'
  | 'webAnnotation'
  | 'wholeWords';

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
  readonly rule: RuleName;
  /** Where, from the article downwards: `quotes.doorIsOpen.exact`. */
  readonly path: string;
  /** What is wrong, and often how to mend it. */
  readonly message: string;
}
