import type { Article } from '../model/article.ts';

/** What verification reads of an article. */
export type Verifiable = Pick<Article, 'paragraphs' | 'parties' | 'quotes' | 'statements'>;

/** The quotations of an article, as exactly typed as they are. */
export type QuoteOf<article extends Verifiable> = article['quotes'][keyof article['quotes']];
