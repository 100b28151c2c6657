import type { Stretch } from './page.ts';
import type { Block } from './question.ts';
import { within } from './within.ts';

/**
 * All places of one part, or the first places of several parts that follow each other.
 *
 * @param found - the places of each part
 * @param whole - where they must stand
 * @returns the places; none when a part is missing
 */
export function chain(found: readonly (readonly Block[])[], whole: Stretch): readonly Block[] {
  let { from } = whole;
  const hits = found.map((places) => {
    const inside = places.filter((place) => within(place, { from, to: whole.to }));
    from = inside[0]?.to ?? 0;
    return found[1] ? inside.slice(0, 1) : inside;
  });
  return hits.every((places) => places[0]) ? hits.flat() : [];
}
