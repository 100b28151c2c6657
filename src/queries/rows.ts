import type { Noun } from '../model/noun.ts';

/** What is said to a caller whose article is none. */
export const NO_ARTICLE = 'an article is expected, as defineArticle or parseArticle gives it';

/**
 * The records of one noun of an article.
 *
 * @param article - anyone's article
 * @param noun - which records
 * @throws TypeError when it has none: it is no article
 */
export function rowsOf<noun extends Noun, article extends { readonly [key in noun]: object }>(
  article: article,
  noun: noun,
): article[noun] {
  const rows: unknown = (article as Partial<article> | null | undefined)?.[noun];
  if (typeof rows !== 'object' || rows === null) {
    throw new TypeError(NO_ARTICLE);
  }
  return rows as article[noun];
}
