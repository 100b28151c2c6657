/**
 * The candidate that shares the longest beginning and end with `word`: what somebody probably meant.
 * One wrong letter leaves both long, and `putin` finds `vladimirPutin`. Case is ignored.
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
  const alike = candidates.map((candidate) =>
    likeness(word.toLowerCase(), candidate.toLowerCase()),
  );
  return candidates[alike.indexOf(Math.max(...alike))];
}

function likeness(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return (start + end) / (a.length + b.length);
}
