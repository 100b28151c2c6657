import { lazily } from './lazily.ts';

/**
 * A regular expression made at its first use. For those with `\p{…}`: an engine reads the tables of
 * Unicode as soon as it meets one, even in a function that is never called, so that a literal would
 * make each import slower.
 *
 * @param source - the expression
 * @param flags - `u` when left out
 * @returns gives the expression, always the same
 *
 * @example
 * ```ts
 * pattern('^\\p{Lu}')().test('Über'); //=> true
 * ```
 */
export function pattern(source: string, flags = 'u'): () => RegExp {
  return lazily(() => new RegExp(source, flags));
}
