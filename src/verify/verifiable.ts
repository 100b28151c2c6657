import type { Article } from '../model/article.ts';

/** What verification reads of an article. */
export interface Verifiable
  extends Pick<Article, 'paragraphs' | 'parties' | 'quotes' | 'statements'> {
  /** Where it is known who publishes the article, a text that cites it names no speaker. */
  readonly provenance?: Pick<Article['provenance'], 'publisher'>;
}

/** The quotations of an article, as exactly typed as they are. */
export type QuoteOf<article extends Verifiable> = article['quotes'][keyof article['quotes']];
