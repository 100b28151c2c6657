/**
 * The candidate that shares most pairs of letters with `word`, for its length: what somebody probably
 * meant. One wrong letter breaks two pairs, and `Putin` finds `vladimirPutin`.
 *
 * @param word - what was written; of a text that is no id, the start counts
 * @param candidates - what exists
 * @returns the nearest, the first of equals; undefined when there are no candidates
 *
 * @example
 * ```ts
 * nearest('marcoRubbio', ['cnn', 'marcoRubio']); //=> 'marcoRubio'
 * ```
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const reach = Math.min(word.length, 99);
  const alike = (name: string): number => {
    let pairs = 0;
    for (let i = 0; i < reach; i++) if (name.includes(word.slice(i, i + 2))) pairs++;
    return pairs / (name.length + word.length);
  };
  return [...candidates].sort((a, b) => alike(b) - alike(a))[0];
}
