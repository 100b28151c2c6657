/**
 * What an exporter may be told besides the article.
 *
 * @example
 * ```ts
 * import { article } from 'onrecord';
 * import { type FormatOptions, toJsonLd } from 'onrecord/formats';
 * const options: FormatOptions = { url: 'https://example.org/call' };
 * toJsonLd(article, options)['@id']; //=> 'https://example.org/call'
 * ```
 *
 * @category Options
 */
export interface FormatOptions {
  /**
   * Address of the page that shows the text, `http` or `https`: ids become its fragments. Left out, it
   * is the address in the article's provenance.
   */
  readonly url?: string | undefined;
}
