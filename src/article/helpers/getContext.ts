import type { Anchor } from '../../model/anchor.ts';
import { type Context, type ContextOptions, contextIn, sidesOf } from '../../queries/getContext.ts';
import { paragraphs } from '../generated/paragraphs.ts';
import { retired } from '../generated/retired.ts';

/**
 * The words of an anchor with what stands around them, never cutting a code point in two or a mark off its
 * letter.
 *
 * @param anchor - any record that is an anchor, or an anchor inside one
 * @param options - how many UTF-16 code units before and after
 * @returns prefix, exact words, suffix
 * @throws RangeError when the paragraph does not exist, the words do not stand there, or `before` or
 * `after` is no whole number from 0; TypeError when there is no such option
 *
 * @example
 * ```ts
 * import { getContext, quotes } from 'onrecord';
 * getContext(quotes.veryWell, { before: 9, after: 1 }).prefix; //=> 'it went “'
 * ```
 *
 * @category Text
 */
export function getContext(anchor: Anchor, options?: ContextOptions): Context {
  return contextIn(paragraphs, anchor, sidesOf(options), retired);
}
