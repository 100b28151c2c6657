import type { Article } from '../model/article.ts';

/**
 * The publisher's report without the furniture of the site, paragraphs joined with `\n`.
 *
 * @param article - any article
 */
export function reportText({ paragraphs }: Pick<Article, 'paragraphs'>): string {
  return Object.values(paragraphs)
    .filter(({ role }) => role === 'body')
    .map(({ text }) => text)
    .join('\n');
}
