import type { Article } from '../model/article.ts';

/** What verification reads of an article. */
export interface Verifiable
  extends Pick<Article, 'paragraphs' | 'parties' | 'quotes' | 'statements'> {
  readonly provenance?: Pick<Article['provenance'], 'publisher'>;
}

/** The quotations of an article, as exactly typed as they are. */
export type QuoteOf<article extends Verifiable> = article['quotes'][keyof article['quotes']];
