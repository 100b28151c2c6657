import { align } from './align.ts';
import { find } from './find.ts';
import { isWord } from './isWord.ts';
import type { Laid, Question } from './question.ts';
import { within } from './within.ts';

/**
 * Finds a claim in the article, not all of it inside quotations. Its first letter may be a capital or
 * not.
 *
 * @param question - what was asked
 * @returns the claim laid beside the article, or none
 */
export function outside(question: Question): readonly Laid[] {
  const { printed, counts, spans } = question;
  if (question.claim.some((word) => isWord(word) && !counts.has(word.key))) return [];
  const claim = question.claim.map((word, i) => (i ? word : { ...word, loose: true }));
  const free = { ...question, claim };
  return find(
    free,
    align(free, { from: 0, to: printed.length }),
    (block) => block.kept && !spans.some((span) => within(block, span)),
  );
}
