import type { Article } from '../../model/article.ts';

/**
 * The numbers of paragraphs, 1 for the first, furniture counted: a citation's locators.
 *
 * @param article - any article
 * @returns by id
 */
export function paragraphNumbers({ paragraphs }: Article): ReadonlyMap<string, number> {
  return new Map(Object.keys(paragraphs).map((id, i) => [id, i + 1]));
}
