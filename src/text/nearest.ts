/**
 * The candidate that takes the fewest single-letter edits to become `word`: what somebody probably
 * meant. Case is ignored.
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
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const distance = edits(word.slice(0, 64).toLowerCase(), candidate.toLowerCase());
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

function edits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[b.length] as number;
}
