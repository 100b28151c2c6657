import type { Pair } from './marks.ts';

/**
 * Finds the innermost of some pairs at an offset, both ends counted.
 *
 * @param pairs - in the order of their first marks; of two, one holds the other or they lie apart
 * @returns for an offset, the pair; undefined outside of all
 */
export function innermost(pairs: readonly Pair[]): (at: number) => Pair | undefined {
  const open: Pair[] = [];
  const edges: [from: number, pair: Pair | undefined][] = [];
  const close = (before: number): void => {
    for (let last = open.at(-1); last && last.end < before; last = open.at(-1)) {
      open.pop();
      edges.push([last.end + 1, open.at(-1)]);
    }
  };
  for (const pair of pairs) {
    close(pair.start);
    edges.push([pair.start, pair]);
    open.push(pair);
  }
  close(Number.POSITIVE_INFINITY);
  return (at) => {
    let low = 0;
    let high = edges.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((edges[middle] as (typeof edges)[number])[0] <= at) low = middle + 1;
      else high = middle;
    }
    return edges[low - 1]?.[1];
  };
}
