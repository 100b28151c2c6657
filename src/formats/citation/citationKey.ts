import type { Article } from '../../model/article.ts';

/**
 * What a citation calls an article: the publisher's id and the year, where they are known.
 *
 * @param article - any article
 */
export function citationKey({ provenance }: Article): string {
  const { publisher = 'article', published = '' } = provenance;
  return publisher + (/^\d{4}/.exec(published)?.[0] ?? '');
}
