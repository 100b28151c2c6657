import type { Anchor } from '../model/anchor.ts';
import type { Article } from '../model/article.ts';
import { given } from '../text/given.ts';
import { memo } from '../text/memo.ts';
import type { FormatOptions } from './formatOptions.ts';
import { encodeDirective } from './textFragment/directive.ts';
import { findDirective } from './textFragment/findDirective.ts';
import { uniqueIn } from './textFragment/uniqueIn.ts';
import { written } from './written.ts';

/**
 * A link to the words themselves: a browser that opens it scrolls to them and marks them. Works on
 * any page that shows the text, the publisher's too, as long as each paragraph is a block of its own.
 *
 * What it can't say: who or why, only which words; a page may show the same words elsewhere, and a
 * browser takes the first. Where nothing in its paragraph tells the words from others, the link leads
 * to the paragraph's id, as {@link toHtml} writes it.
 *
 * @param article - any article
 * @param anchor - the words: a quotation, a mention, a time, or any anchor of the article
 * @param options - the page's address, where it is not the provenance's
 * @returns the address; only its fragment where no address is known
 * @throws RangeError when the words don't stand there; TypeError when it is no article or no anchor, or
 * the given address is neither `http` nor `https`
 *
 * @example
 * ```ts
 * import { article, getQuote } from 'onrecord';
 * import { toTextFragment } from 'onrecord/formats';
 * toTextFragment(article, getQuote('veryWell'));
 * //=> 'https://kyivpost.com/post/49147#:~:text=very%20well.'
 * ```
 *
 * @category Pages and links
 */
export function toTextFragment(
  article: Pick<Article, 'text' | 'paragraphs' | 'provenance'>,
  anchor: Anchor,
  options?: FormatOptions,
): string {
  const { paragraph, start, end, exact } = given(NO_ANCHOR, () => ({ ...anchor }));
  const words = typeof paragraph === 'string' && typeof exact === 'string';
  if (!words || !Number.isSafeInteger(start) || !Number.isSafeInteger(end)) {
    throw new TypeError(NO_ANCHOR);
  }
  const link = written('toTextFragment', article, options, ({ page = '' }) => {
    const text = article.paragraphs[paragraph]?.text;
    const isInside = text !== undefined && start >= 0 && start <= end && end <= text.length;
    if (!isInside || text.slice(start, end) !== exact) return undefined;
    const directive = findDirective({ text, start, end }, isUniqueOf(article.paragraphs));
    return `${page}#${directive ? `:~:${encodeDirective(directive)}` : paragraph}`;
  });
  if (link !== undefined) return link;
  throw new RangeError(
    `“${exact}” does not stand at ${start} to ${end} of paragraph "${paragraph}"`,
  );
}

const isUniqueOf = /* @__PURE__ */ memo((paragraphs: Article['paragraphs']) =>
  uniqueIn(Object.values(paragraphs).map(({ text }) => text)),
);

const NO_ANCHOR = 'toTextFragment takes an anchor: paragraph, start, end, exact';
