import type { Span, Stretch } from './page.ts';
import type { Part } from './parts.ts';
import type { Block, Question } from './question.ts';

/** A quotation that has the parts of a claim, and where. */
export interface Candidate {
  readonly span: Span;
  readonly hits: readonly Block[];
}

/**
 * Finds a part of a claim in the article, capitals apart, whole words only.
 *
 * @param question - what was asked
 * @param part - the part
 * @returns every place, from left to right
 */
export function find({ printed, claim }: Question, [at, upTo]: Part): readonly Block[] {
  const keys = claim.slice(at, upTo).map(({ key }) => key);
  return printed.flatMap(({ key }, from): readonly Block[] => {
    const to = from + keys.length;
    return key === keys[0] &&
      keys.every((other, i) => printed[from + i]?.key === other) &&
      [from - 1, from, to - 1, to].every((edge) => printed[edge]?.text !== '-')
      ? [{ from, to, at, upTo, kind: 'kept' }]
      : [];
  });
}

/**
 * All places of one part, or the first places of several parts that follow each other.
 *
 * @param found - the places of each part
 * @param whole - where they must stand
 * @returns the places; none when a part is missing
 */
export function chain(found: readonly (readonly Block[])[], whole: Stretch): readonly Block[] {
  let { from, to } = whole;
  const hits = found.map((places) => {
    const inside = places.filter((place) => within(place, { from, to }));
    from = inside[0]?.to ?? to;
    return found[1] ? inside.slice(0, 1) : inside;
  });
  return hits.every(([first]) => first) ? hits.flat() : [];
}

/**
 * Whether a stretch is part of another.
 *
 * @param inner - the one
 * @param outer - the other
 * @returns true when it is, also when they are equal
 */
export function within(inner: Stretch, outer: Stretch): boolean {
  return inner.from >= outer.from && inner.to <= outer.to;
}
