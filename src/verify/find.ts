import { isSeam } from './isSeam.ts';
import type { Printed } from './page.ts';
import type { Part } from './parts.ts';
import type { Block, Question } from './question.ts';

/**
 * Finds a part of a claim in the article, capitals apart, whole words only.
 *
 * @param question - what was asked
 * @param part - the part
 * @returns every place, from left to right
 */
export function find({ printed, claim }: Question, [at, upTo]: Part): readonly Block[] {
  const found: Block[] = [];
  for (let from = 0; from <= printed.length + at - upTo; from++) {
    const to = from + upTo - at;
    let i = at;
    while (i < upTo && (printed[from + i - at] as Printed).key === claim[i]?.key) i++;
    if (i === upTo && isWhole(printed, from, to)) {
      found.push({ from, to, at, upTo, kind: 'kept' });
    }
  }
  return found;
}

/** Whether nothing that is read as one is cut at either edge. */
function isWhole(printed: readonly Printed[], from: number, to: number): boolean {
  const first = printed[from] as Printed;
  const last = printed[to - 1] as Printed;
  return (
    [from - 1, from, to - 1, to].every((edge) => printed[edge]?.text !== '-') &&
    !isSeam(first.paragraph.text, first.start) &&
    !isSeam(last.paragraph.text, last.end)
  );
}
