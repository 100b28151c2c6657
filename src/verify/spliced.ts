import { find } from './find.ts';
import { isWord } from './isWord.ts';
import type { Block, Question } from './question.ts';
import { within } from './within.ts';

/**
 * Cuts a claim into stretches that each stand in a quotation, each as long as it can be: three words
 * and signs or more, or a sentence of its own.
 *
 * @param question - what was asked
 * @returns the stretches, when the claim has no other words and no one quotation has them all
 */
export function spliced(question: Question): readonly Block[] {
  const { claim, spans } = question;
  const hits: Block[] = [];
  for (let at = 0; at < claim.length; at++) {
    if (!isWord(claim[at])) continue;
    let hit: Block | undefined;
    for (let upTo = at + 1; upTo <= claim.length; upTo++) {
      const next = find(question, [at, upTo]).find((place) =>
        spans.some((span) => within(place, span)),
      );
      if (!next) break;
      hit = next;
    }
    if (!hit || (hit.upTo < at + 3 && (hits[8] || !isApart(question, hit)))) return [];
    hits.push(hit);
    at = hit.upTo - 1;
  }
  return spans.some((span) => hits.every((hit) => within(hit, span))) ? [] : hits;
}

/** Between signs or the edges of a quotation. */
function isApart({ printed, spans }: Question, { from, to }: Block): boolean {
  return (
    spans.some((span) => span.from === from || !isWord(printed[from - 1])) &&
    (!isWord(printed[to - 1]) || !isWord(printed[to]) || spans.some((span) => span.to === to))
  );
}
