/** Below this share of common letters a hint would mislead: `tim` is told of `tom`, `foo` of nothing. */
const ALIKE = 0.15;

/**
 * The candidate that shares most pairs of letters with `word`, for its length: what somebody probably
 * meant. One wrong letter breaks two pairs, and `Putin` finds `vladimirPutin`.
 *
 * @param word - what was written; of a text that is no id, the start counts
 * @param candidates - what exists
 * @returns the nearest, the first of equals; undefined when hardly anything is shared with any
 *
 * @example
 * ```ts
 * nearest('marcoRubbio', ['cnn', 'marcoRubio']); //=> 'marcoRubio'
 * nearest('qqqq', ['cnn', 'marcoRubio']); //=> undefined
 * ```
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const start = word.slice(0, 99);
  const alike = (name: string): number =>
    [...start].filter((_, at) => name.includes(start.slice(at, at + 2))).length /
    (name.length + start.length);
  return candidates.filter((name) => alike(name) > ALIKE).sort((a, b) => alike(b) - alike(a))[0];
}
