// Made by `npm run content` from the words in the folder above: never edited by hand.
import { freeze } from '../../define/freeze.ts';

/**
 * What became of the ids that were published and that no record has any more.
 *
 * @example
 * ```ts
 * import { article, type ThisRetired } from 'onrecord';
 * const gone: ThisRetired = article.retired;
 * Object.keys(gone); //=> []
 * ```
 *
 * @category Article
 */
export type ThisRetired = Readonly<Record<never, never>>;

/** What became of the ids that were published and that no record has any more. */
export const retired: ThisRetired = /* @__PURE__ */ freeze({});
