/**
 * Below this a hint would mislead, `ann` is told of `ana`, `comment` of nothing: about half the pairs of
 * the word, each letter of which weighs as much as nine of the candidate.
 */
const ALIKE = 0.47;

/**
 * The candidate that has most of the pairs of letters that `word` has, large or small, of equals the shortest: what
 * somebody probably meant. One wrong letter breaks two pairs, and `Putin` finds `vladimirPutin`.
 *
 * @param word - what was written; of a text that is no id, the start counts
 * @param candidates - what exists
 * @returns the nearest, the first of equals; undefined when less than about half is shared with any
 *
 * @example
 * ```ts
 * nearest('marcoRubbio', ['cnn', 'marcoRubio']); //=> 'marcoRubio'
 * nearest('qqqq', ['cnn', 'marcoRubio']); //=> undefined
 * ```
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const start = word.slice(0, 99).toLowerCase();
  const alike = (name: string): number =>
    [...start.slice(1)].filter((next, at) => name.toLowerCase().includes(start[at] + next)).length /
    (start.length - 1.5 + name.length / 9);
  return candidates.filter((name) => alike(name) > ALIKE).sort((a, b) => alike(b) - alike(a))[0];
}
