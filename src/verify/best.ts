/**
 * Those of a list that rank highest.
 *
 * @param list - any things
 * @param rank - the higher, the better
 * @returns the best, more than one where nothing tells
 */
export function best<item>(list: readonly item[], rank: (one: item) => number): readonly item[] {
  const ranks = list.map(rank);
  const most = Math.max(...ranks);
  return list.filter((_, i) => ranks[i] === most);
}
