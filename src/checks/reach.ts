import { grouped } from '../text/grouped.ts';

/** A stretch of a paragraph or of another place, in UTF-16 code units, end exclusive. */
export interface Stretched {
  readonly place: string;
  readonly start: number;
  readonly end: number;
}

/** Whether in a place a stretch that begins at `from` or before reaches `to`. */
export type Reach = (place: string, from: number, to: number) => boolean;

/**
 * How far some stretches reach: `reach(place, start, end)` tells whether one of them covers those from
 * end to end, `reach(place, end - 1, start + 1)` whether one shares a character with them.
 *
 * @param stretches - in any order
 * @returns the question, answered without looking at each
 */
export function reach(stretches: Iterable<Stretched>): Reach {
  const places = grouped(stretches, ({ place }) => place);
  const within = new Map([...places].map(([place, there]) => [place, reachOf(there)]));
  return (place, from, to) => within.get(place)?.(from, to) ?? false;
}

function reachOf(there: readonly Stretched[]): (from: number, to: number) => boolean {
  const sorted = [...there].sort((a, b) => a.start - b.start);
  let furthest = Number.NEGATIVE_INFINITY;
  // For each stretch, how far it or any before it reaches.
  const reached = sorted.map(({ end }) => {
    furthest = Math.max(furthest, end);
    return furthest;
  });
  return (from, to) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] as Stretched).start <= from) low = middle + 1;
      else high = middle;
    }
    return (reached[low - 1] ?? Number.NEGATIVE_INFINITY) >= to;
  };
}
