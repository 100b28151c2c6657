/**
 * Items by the group that each belongs to, both in the order of the items.
 *
 * @param items - in any order
 * @param groupOf - the group of one; undefined for one that belongs to none
 */
export function grouped<item>(
  items: Iterable<item>,
  groupOf: (item: item) => string | undefined,
): ReadonlyMap<string, readonly item[]> {
  const groups = new Map<string, item[]>();
  for (const item of items) {
    const group = groupOf(item);
    if (group === undefined) continue;
    const there = groups.get(group);
    if (there) there.push(item);
    else groups.set(group, [item]);
  }
  return groups;
}
