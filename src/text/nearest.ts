/**
 * The candidate that shares most pairs of letters with `word`, for its length: what somebody probably
 * meant. One wrong letter breaks two pairs, and `Putin` finds `vladimirPutin`.
 *
 * @param word - what was written; of a text that is no id, the start counts
 * @param candidates - what exists, as texts
 * @returns the nearest, the first of equals; undefined when there are no candidates
 *
 * @example
 * ```ts
 * nearest('marcoRubbio', ['cnn', 'marcoRubio']); //=> 'marcoRubio'
 * ```
 */
export function nearest(word: string, candidates: readonly unknown[]): string | undefined {
  const start = word.slice(0, 99);
  const alike = (name: string): number =>
    [...start].filter((_, at) => name.includes(start.slice(at, at + 2))).length /
    (name.length + start.length);
  return candidates.map(String).sort((a, b) => alike(b) - alike(a))[0];
}
