import { lazily } from './lazily.ts';

/**
 * A regular expression made at its first use. An engine reads a literal as soon as it meets one, even in a
 * function that is never called, and with `\p{…}` the tables of Unicode: each would make an import slower.
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
