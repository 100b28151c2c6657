import type { Span } from './page.ts';
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
export function find({ printed, index, claim }: Question, [at, upTo]: Part): readonly Block[] {
  const places = index.get(claim[at]?.key ?? '') ?? [];
  return places
    .map((from) => ({ from, to: from + upTo - at, at, upTo, kind: 'kept' as const }))
    .filter(
      ({ from, to }) =>
        claim.slice(at, upTo).every(({ key }, i) => printed[from + i]?.key === key) &&
        [from - 1, from, to - 1, to].every((edge) => printed[edge]?.text !== '-'),
    );
}

/**
 * All places of one part, or the first places of several parts that follow each other.
 *
 * @param found - the places of each part
 * @param whole - where they must stand
 * @returns the places; none when a part is missing
 */
export function chain(
  found: readonly (readonly Block[])[],
  whole: { from: number; to: number },
): readonly Block[] {
  let { from } = whole;
  const hits = found.map((places) => {
    const inside = places.filter((hit) => hit.from >= from && hit.to <= whole.to);
    from = inside[0]?.to ?? Infinity;
    return inside;
  });
  return hits.every((places) => places.length)
    ? hits.flatMap((places) => (found[1] ? places.slice(0, 1) : places))
    : [];
}
