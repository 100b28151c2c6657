import type { Article } from '../model/article.ts';
import type { Issue } from '../model/issue.ts';
import { content } from './content.ts';
import { plain } from './plain.ts';
import { shape } from './shape.ts';

/**
 * What {@link safeParseArticle} found: the article, or every fault of the data.
 *
 * @category Schema
 */
export type ParsedArticle =
  | { readonly success: true; readonly article: Article }
  | { readonly success: false; readonly issues: readonly Issue[] };

/**
 * Judges data of unknown make, and gives an article or the list of its faults; it never throws.
 * Take {@link parseArticle} where a fault should stop the program.
 *
 * @param input - Anything at all: what `JSON.parse` gave, most often.
 * @returns The article, deeply frozen, or its faults, each with its place and a sentence.
 *
 * @example
 * ```ts
 * import { safeParseArticle } from 'onrecord/schema';
 * safeParseArticle(null).success; //=> false
 * ```
 *
 * @category Schema
 */
export function safeParseArticle(input: unknown): ParsedArticle {
  const { value, issues: unfit } = plain(input);
  try {
    return judged(value, unfit);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { success: false, issues: [...unfit, TOO_MANY] }; // more than the stack holds
  }
}

const TOO_MANY: Issue = {
  rule: 'shape',
  path: '',
  message: 'the article: there are too many faults in one place to list',
};

function judged(value: unknown, unfit: readonly Issue[]): ParsedArticle {
  const { article, faults } = shape(value);
  // The rules have the better sentences: the schema is heard where they are silent.
  const heard = [...unfit, ...unheard(content(value), unfit)];
  const issues = [...heard, ...unheard(faults, heard)];
  return article && issues.length === 0 ? { success: true, article } : { success: false, issues };
}

/** The issues at places where nothing is reported yet, neither there nor of what holds them. */
function unheard(issues: readonly Issue[], reported: readonly Issue[]): readonly Issue[] {
  const places = new Set(reported.map(({ path }) => path));
  return issues.filter(({ path }) => !holders(path).some((place) => places.has(place)));
}

function holders(path: string): readonly string[] {
  const ends = [...path.matchAll(/[.[]|$/g)].map(({ index }) => index);
  return ['', ...ends.map((end) => path.slice(0, end))];
}
