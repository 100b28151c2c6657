/** What a pattern finds of a name that may turn: “last Monday” is all of it, “last” and “monday”. */
export type Turned = readonly (string | undefined)[];

const TURNS: Readonly<Record<string, -1 | 1>> = {
  last: -1,
  past: -1,
  previous: -1,
  next: 1,
  coming: 1,
  following: 1,
};

/**
 * Which way a word turns: “last” back, “next” on, “this” or none neither.
 *
 * @param word - in small letters
 */
export function turnOf(word = 'this'): -1 | 0 | 1 {
  return TURNS[word] ?? 0;
}
