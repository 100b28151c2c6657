import type { Article } from '../model/article.ts';

/**
 * What a party is called; its id, where there is no such party.
 *
 * @param article - that has the parties
 * @param id - of the party
 */
export function nameOf({ parties }: Pick<Article, 'parties'>, id: string): string {
  return parties[id]?.name ?? id;
}
