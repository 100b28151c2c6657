import { articleShape, type Parts } from '../checks/articleShape.ts';
import { nouns } from '../checks/nouns.ts';
import { plain } from '../checks/plain.ts';
import { isRecord } from '../checks/shape.ts';
import { ArticleError } from '../define/articleError.ts';

/**
 * Reads one side of a comparison, whatever it is. An article written before there was some noun has
 * no records of it, and is not at fault.
 *
 * @param given - an article, as `defineArticle` returns it or as JSON brings it
 * @param side - what it is called in the issues
 * @returns its parts, as plain data
 * @throws ArticleError when it has not the shape of an article
 */
export function comparable(given: unknown, side: 'before' | 'after'): Parts {
  const { value, issues: unread } = plain(given, side);
  if (unread.length > 0) throw new ArticleError(unread);
  const none = Object.fromEntries(nouns.map((noun) => [noun, {}]));
  const { article, issues } = articleShape(
    isRecord(value) ? { ...none, ...value } : value,
    new Set(),
  );
  if (issues.length === 0) return article;
  throw new ArticleError(
    issues.map(({ rule, path, message }) => ({
      rule,
      path: path === '' ? side : `${side}.${path}`,
      message,
    })),
  );
}
