/** At most so many of a list, evenly spread over it. */
export function sample<item>(list: readonly item[], most: number): readonly item[] {
  const step = Math.max(1, list.length / most);
  return Array.from(
    { length: Math.min(most, list.length) },
    (_, i) => list[Math.floor(i * step)] as item, // below the length
  );
}
