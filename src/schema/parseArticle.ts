import { ArticleError } from '../define/articleError.ts';
import type { Article } from '../model/article.ts';
import { safeParseArticle } from './safeParseArticle.ts';

/**
 * Makes an article of data of unknown make: its shape, and what no shape can say, such as words that
 * stand in their paragraph and ids that exist. Take {@link safeParseArticle} where faults are to be
 * shown, and `articleSchema` where the shape alone is to be checked.
 *
 * @param input - Anything at all: what `JSON.parse` gave, most often.
 * @returns The article, deeply frozen, its records in the order of `defineArticle`.
 * @throws ArticleError that lists every fault with its place.
 *
 * @example
 * ```ts
 * import { article } from 'onrecord';
 * import { parseArticle } from 'onrecord/schema';
 * const copy = parseArticle(JSON.parse(JSON.stringify(article)));
 * copy.quotes.historicEpic?.exact; //=> 'Historic! Epic!'
 * ```
 *
 * @category Article
 */
export function parseArticle(input: unknown): Article {
  const parsed = safeParseArticle(input);
  if (parsed.success) return parsed.article;
  throw new ArticleError(parsed.issues);
}
