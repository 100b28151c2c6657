import type { Anchor } from '../model/anchor.ts';
import { optionsOf } from '../text/optionsOf.ts';
import { asked } from './asked.ts';
import { pick } from './collection.ts';
import type { From } from './from.ts';

/**
 * How much to show on either side of words.
 *
 * @example
 * ```ts
 * import { type ContextOptions, getContext, getQuote } from 'onrecord';
 * const options: ContextOptions = { before: 9, after: 0 };
 * getContext(getQuote('veryWell'), options).prefix; //=> 'it went “'
 * ```
 *
 * @category Text
 */
export interface ContextOptions {
  /** At most this many UTF-16 code units before the words; 32 unless told. */
  readonly before?: number | undefined;
  /** At most this many UTF-16 code units after the words; 32 unless told. */
  readonly after?: number | undefined;
}

/**
 * Words and what stands around them in their paragraph.
 *
 * Standard: prefix, exact and suffix of a W3C
 * [TextQuoteSelector](https://www.w3.org/TR/annotation-model/#text-quote-selector).
 *
 * @example
 * ```ts
 * import { type Context, getContext, getQuote } from 'onrecord';
 * const context: Context = getContext(getQuote('ballInCourt'), { before: 5, after: 2 });
 * context;
 * //=> { prefix: 'the “', exact: 'ball is in Russia’s court', suffix: '” ' }
 * ```
 *
 * @category Text
 */
export interface Context {
  /** What stands right before. */
  readonly prefix: string;
  /** The words. */
  readonly exact: string;
  /** What stands right after. */
  readonly suffix: string;
}

/** The second half of a code point, or a mark on one. No literal: an engine reads Unicode’s tables where it meets one, so every import would pay. */
const inside = '^[\\p{M}\\udc00-\\udfff]';

/**
 * The words of an anchor with what stands around them, never cutting a code point in two or a mark
 * off its letter. A flag or an emoji made of several code points can be cut: engines differ in what
 * they take for one, and the answer is the same in all.
 *
 * @param article - anyone's article
 * @param anchor - any record that is an anchor, or an anchor inside one
 * @param options - how many UTF-16 code units before and after
 * @returns prefix, exact words, suffix
 * @throws RangeError when the paragraph does not exist, the words do not stand there, or `before` or
 * `after` is no whole number from 0; TypeError when the article is none, or there is no such option
 *
 * @example
 * ```ts
 * import { article } from 'onrecord';
 * import { getContext } from 'onrecord/core';
 * getContext(article, article.quotes.veryWell, { before: 9, after: 1 });
 * //=> { prefix: 'it went “', exact: 'very well.', suffix: '”' }
 * ```
 *
 * @category Text
 */
export function getContext(
  article: From<'paragraphs'>,
  anchor: Anchor,
  options?: ContextOptions,
): Context {
  const sides = sidesOf(options);
  return asked(() => contextIn(article.paragraphs, anchor, sides, article.retired));
}

/** The options, judged: there is nothing else to tell. */
export function sidesOf(options: ContextOptions | undefined): ContextOptions {
  return optionsOf(options, ['before', 'after']);
}

/** The same, of paragraphs: what `getContext` does once it has them. */
export function contextIn(
  paragraphs: From<'paragraphs'>['paragraphs'],
  anchor: Anchor,
  { before = 32, after = 32 }: ContextOptions,
  retired: object | undefined,
): Context {
  if (![before, after].every(isCount))
    throw new RangeError('before and after are whole numbers from 0');
  const { paragraph, start, end, exact }: Anchor = Object(anchor);
  if (typeof exact !== 'string' || ![start, end].every((at) => typeof at === 'number'))
    throw new RangeError('an anchor is expected');
  const { text } = pick(paragraphs, paragraph, 'paragraph', retired);
  const stands = text.slice(start, end) === exact && end - start === exact.length;
  if (!stands || !isCount(start) || end > text.length)
    throw new RangeError(`“${exact}” does not stand at ${start} to ${end} of "${paragraph}"`);
  const from = edge(text, Math.max(0, start - before), 1);
  const to = edge(text, Math.min(text.length, end + after), -1);
  return Object.freeze({
    prefix: text.slice(Math.min(from, start), start),
    exact,
    suffix: text.slice(end, Math.max(to, end)),
  });
}

function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 0;
}

// Steps off the middle of a surrogate pair or of a letter and its marks.
function edge(text: string, at: number, step: 1 | -1): number {
  const within = new RegExp(inside, 'u');
  let edge = at;
  while (edge > 0 && within.test(text.slice(edge, edge + 2))) edge += step;
  return edge;
}
