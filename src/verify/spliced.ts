import { find } from './find.ts';
import { isWord } from './isWord.ts';
import type { Block, Question } from './question.ts';
import { within } from './within.ts';

/**
 * Cuts a claim into stretches of three words and signs or more that each stand in a quotation, each
 * as long as it can be.
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
    for (let upTo = at + 3; upTo <= claim.length; upTo++) {
      const next = find(question, [at, upTo]).find((place) =>
        spans.some((span) => within(place, span)),
      );
      if (!next) break;
      hit = next;
    }
    if (!hit) return [];
    hits.push(hit);
    at = hit.upTo - 1;
  }
  return spans.some((span) => hits.every((hit) => within(hit, span))) ? [] : hits;
}
