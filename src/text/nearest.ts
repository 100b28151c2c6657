/**
 * The candidate that shares most pairs of letters with `word`, for its length: what somebody probably
 * meant. One wrong letter breaks two pairs, and `Putin` finds `vladimirPutin`.
 *
 * @param word - what was written
 * @param candidates - what exists
 * @returns the nearest, the first of equals; undefined when there are no candidates
 *
 * @example
 * ```ts
 * nearest('marcoRubbio', ['cnn', 'marcoRubio']); //=> 'marcoRubio'
 * ```
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const alike = (name: string): number => {
    let pairs = 0;
    for (let i = 0; i < word.length; i++) if (name.includes(word.slice(i, i + 2))) pairs++;
    return pairs / (name.length + word.length);
  };
  return [...candidates].sort((a, b) => alike(b) - alike(a))[0];
}
