import type { Parts } from '../checks/articleShape.ts';
import { nouns } from '../checks/nouns.ts';
import type { Noun } from '../model/noun.ts';

/**
 * Which noun the record with an id is of.
 *
 * @param article - that may have the record
 * @param id - the id, where there is one
 */
export function nounOf(article: Parts, id: string | undefined): Noun | undefined {
  return id === undefined ? undefined : nouns.find((noun) => Object.hasOwn(article[noun], id));
}
