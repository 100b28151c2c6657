import { isDeepStrictEqual } from 'node:util';
import { checkArticle } from '../../src/checks/checkArticle.ts';
import { nouns } from '../../src/checks/nouns.ts';
import { ArticleError } from '../../src/define/articleError.ts';
import type { Article } from '../../src/model/article.ts';
import { disagreements } from '../../test/article/disagreements.ts';
import type { Means } from './tally.ts';

/**
 * How a fault in the content is found, the strongest first. The last is what a test does that makes
 * the constants anew: it sees every change, and cannot tell which side is right.
 *
 * @param original - what the other side says: the generated constants, or the authored words
 */
export function means(original: object): readonly Means[] {
  const isSame = sameAs(original);
  return [
    { name: 'definition', catches: isError },
    { name: 'checkArticle', catches: (it) => !isError(it) && checkArticle(it).length > 0 },
    { name: 'facts', catches: (it) => !isError(it) && disagreements(it as Article).length > 0 },
    { name: 'comparison', catches: (it) => !isError(it) && !isSame(it) },
  ];
}

/** Whether content says the same as the original: the same records in the same order. */
export function sameAs(original: object): (content: unknown) => boolean {
  const order = orderOf(original);
  return (content) => isDeepStrictEqual(content, original) && orderOf(content as object) === order;
}

/** Two records may name their fields in another order, a noun its records may not. */
function orderOf(content: object): string {
  return nouns.map((noun) => Object.keys(content[noun as keyof typeof content] ?? {})).join(' ');
}

/** What `defineArticle` throws is what the compiler says at that property, and more. */
function isError(content: unknown): boolean {
  return content instanceof ArticleError;
}
