import { type Arranged, arrange } from '../checks/arrange.ts';
import { nouns } from '../checks/nouns.ts';
import type { Article } from '../model/article.ts';

/**
 * The records of an article in the order in which helpers return them: data may come in any, sorted by key
 * most often.
 *
 * @param article - As its data has it.
 * @returns The same records, frozen.
 */
export function inOrder(article: Article): Article {
  const rows = Object.fromEntries(nouns.map((noun) => [noun, article[noun]]));
  const arranged = Object.entries(arrange(rows as unknown as Arranged)); // records are objects with fields
  const frozen = arranged.map(([noun, records]) => [noun, Object.freeze(records)]);
  return Object.freeze({ ...article, ...Object.fromEntries(frozen) });
}
