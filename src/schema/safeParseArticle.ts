import { checkPlain } from '../checks/checkPlain.ts';
import { plain } from '../checks/plain.ts';
import type { Article } from '../model/article.ts';
import type { Issue } from '../model/issue.ts';
import { inOrder } from './inOrder.ts';
import { shape } from './shape.ts';

/**
 * What {@link safeParseArticle} found: the article, or every fault of the data.
 *
 * @example
 * ```ts
 * import { type ParsedArticle, safeParseArticle } from 'onrecord/schema';
 * const parsed: ParsedArticle = safeParseArticle({ paragraphs: {} });
 * if (!parsed.success) {
 *   parsed.issues[0]?.message;
 *   //=> 'an article has its text, as one string'
 * }
 * ```
 *
 * @category Article
 */
export type ParsedArticle =
  | { readonly success: true; readonly article: Article }
  | { readonly success: false; readonly issues: readonly Issue[] };

/**
 * The rules that data must keep to be an article at all. The others tell how well it is annotated:
 * they are for `checkArticle`.
 */
const RULES: ReadonlySet<string> = new Set([
  'plain',
  'shape',
  'vocabulary',
  'id',
  'retired',
  'reference',
  'digest',
  'anchor',
  'format',
]);

/**
 * Judges data of unknown make, and gives an article or the list of its faults; it never throws.
 * Take {@link parseArticle} where a fault should stop the program.
 *
 * @param input - Anything at all: what `JSON.parse` gave, most often.
 * @returns The article, deeply frozen and in order, or its faults, each with its place and a sentence.
 *
 * @example
 * ```ts
 * import { safeParseArticle } from 'onrecord/schema';
 * safeParseArticle(null).success; //=> false
 * ```
 *
 * @category Article
 */
export function safeParseArticle(input: unknown): ParsedArticle {
  const data = plain(input);
  const known = checkPlain(data).filter(({ rule }) => RULES.has(rule));
  const { article, faults } = shape(data.value);
  // The rules have the better sentences: the schema is heard where they are silent.
  const issues = [...known, ...unheard(faults, known)];
  if (article && issues.length === 0) return { success: true, article: inOrder(article) };
  return { success: false, issues: Object.freeze(issues) };
}

/** The issues at places where nothing is reported yet; none where the whole is no article. */
function unheard(issues: readonly Issue[], reported: readonly Issue[]): readonly Issue[] {
  const places = new Set(reported.map(({ path }) => path));
  return places.has('') ? [] : issues.filter(({ path }) => !places.has(path));
}
