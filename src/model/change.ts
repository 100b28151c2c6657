import type { Noun } from './noun.ts';

/**
 * How far the version must rise, by Semantic Versioning: `major` when what somebody relies on is gone
 * or says other words, `minor` when there is more or a fact is corrected, `patch` for our own wording.
 *
 * @example
 * ```ts
 * import { article } from 'onrecord';
 * import { type Bump, diffArticles, leastBump } from 'onrecord/core';
 * const { veryWell: _, ...quotes } = article.quotes;
 * const bump: Bump | undefined = leastBump(diffArticles(article, { ...article, quotes }));
 * bump; //=> 'major'
 * ```
 *
 * @category Article
 */
export type Bump = 'major' | 'minor' | 'patch';

/**
 * What happened to a record between two versions of an article: `added`, `removed` (its id leads
 * nowhere), `moved` (its id leads to one record or to several), `corrected` (it says something else).
 *
 * @example
 * ```ts
 * import { article } from 'onrecord';
 * import { type ChangeKind, diffArticles } from 'onrecord/core';
 * const { veryWell: _, ...quotes } = article.quotes;
 * const kind: ChangeKind | undefined = diffArticles({ ...article, quotes }, article)[0]?.kind;
 * kind; //=> 'added'
 * ```
 *
 * @category Article
 */
export type ChangeKind = 'added' | 'removed' | 'moved' | 'corrected';

/**
 * One difference between two versions of an article.
 *
 * @example
 * ```ts
 * import { article } from 'onrecord';
 * import { diffArticles } from 'onrecord/core';
 * const { veryWell: _, ...quotes } = article.quotes;
 * const [change] = diffArticles(article, { ...article, quotes });
 * change?.path; //=> 'quotes.veryWell'
 * change?.kind; //=> 'removed'
 * change?.bump; //=> 'major'
 * ```
 *
 * @category Article
 */
export interface Change {
  /** Added, removed, moved or corrected. */
  readonly kind: ChangeKind;
  /** The record's noun. */
  readonly noun: Noun | 'provenance';
  /** The record's id; `provenance` for the provenance. */
  readonly id: string;
  /** Where, from the article downwards: `quotes.doorIsOpen.record.verdict`. */
  readonly path: string;
  /** What stood there; absent where nothing did. */
  readonly before?: unknown;
  /** What stands there now; for an id that moved, where it leads. Absent where nothing stands. */
  readonly after?: unknown;
  /** How far the version must rise for it. */
  readonly bump: Bump;
  /** What changed, in a sentence. */
  readonly message: string;
}
