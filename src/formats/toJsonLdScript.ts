import type { Article } from '../model/article.ts';
import type { FormatOptions } from './formatOptions.ts';
import { toJsonLd } from './toJsonLd.ts';
import { written } from './written.ts';

/**
 * The article's JSON-LD as a script element for the head or the body of a page. Nothing in the
 * article can end the element or begin another: what HTML or JavaScript could take for its own is
 * written as `\uXXXX`, which JSON reads back. For the data alone take {@link toJsonLd}, which also
 * says what the format can't.
 *
 * @param article - any article
 * @param options - the page's address, where it is not the provenance's
 * @returns one line of HTML
 * @throws TypeError when it is no article, or the given address is neither `http` nor `https`
 *
 * @example
 * ```ts
 * import { article } from 'onrecord';
 * import { toJsonLdScript } from 'onrecord/formats';
 * toJsonLdScript(article).startsWith('<script type="application/ld+json">{"@context"'); //=> true
 * ```
 *
 * @category JSON-LD
 */
export function toJsonLdScript(article: Article, options?: FormatOptions): string {
  return written('toJsonLdScript', article, options, () => {
    const json = JSON.stringify(toJsonLd(article, options)).replace(
      /[<>&\u2028\u2029]/g,
      (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
    return `<script type="application/ld+json">${json}</script>`;
  });
}
