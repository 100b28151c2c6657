import type { Issue } from '../model/issue.ts';

const SHOWN = 20;

/**
 * An article that cannot be: thrown by `defineArticle` and `parseArticle` before anything is built.
 *
 * Each built file has a class of its own; `instanceof` knows them all, by their `name`.
 *
 * @example
 * ```ts
 * import { type ArticleError, defineArticle } from 'onrecord/core';
 * const draft = JSON.parse('{ "paragraphs": { "p1": "No." }, "quotes": { "yes": { "paragraph": "p1", "exact": "Yes", "speaker": "ana" } } }');
 * try {
 *   defineArticle(draft);
 * } catch (error) {
 *   const { issues } = error as ArticleError;
 *   issues[0]?.message; //=> 'yes: not verbatim in p1: “Yes”'
 * }
 * ```
 *
 * @category Article
 */
export class ArticleError extends Error {
  override readonly name = 'ArticleError';
  /** Every fault, in order, each with rule, path and sentence. */
  readonly issues: readonly Issue[];

  /** Whether something is such an error, whichever door it comes from. */
  static override [Symbol.hasInstance](error: unknown): boolean {
    return error instanceof Error && error.name === 'ArticleError';
  }

  /** @param issues - what is wrong; there is at least one */
  constructor(issues: readonly Issue[]) {
    super(sentence(issues));
    this.issues = Object.freeze([...issues]);
  }
}

function sentence(issues: readonly Issue[]): string {
  const lines = issues
    .slice(0, SHOWN)
    .map(({ path, message }) => `  ${path || 'article'}\n    ${message}`);
  const more = issues.length > SHOWN ? [`  and ${issues.length - SHOWN} more`] : [];
  const count = issues.length === 1 ? 'one fault' : `${issues.length} faults`;
  return [`the article has ${count}:`, ...lines, ...more].join('\n');
}
