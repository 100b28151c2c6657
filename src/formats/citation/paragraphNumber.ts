import type { Article } from '../../model/article.ts';

/**
 * The number of a paragraph, 1 for the first, furniture counted: a citation's locator.
 *
 * @param article - any article
 * @param paragraph - id
 */
export function paragraphNumber({ paragraphs }: Article, paragraph: string): number {
  return Object.keys(paragraphs).indexOf(paragraph) + 1;
}
