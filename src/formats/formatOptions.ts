/**
 * What an exporter may be told besides the article.
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
