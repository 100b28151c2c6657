import { NO_ARTICLE } from './rows.ts';

/**
 * Asks somebody's article. What is wrong with the filter is said as it is; where an engine trips over
 * the article, that it is none.
 *
 * @param ask - asks, when an article's records are ready
 * @param filter - as the caller gave it
 * @throws TypeError when the filter is no object or the article is none; RangeError when the filter
 * asks for what does not exist
 */
export function asked<result>(ask: () => result, filter?: unknown): result {
  const no = filter === null || Array.isArray(filter) || typeof filter !== 'object';
  if (filter !== undefined && no) throw new TypeError('a filter is an object');
  try {
    return ask();
  } catch (cause) {
    if (cause instanceof RangeError) throw cause;
    throw new TypeError(NO_ARTICLE, { cause });
  }
}
