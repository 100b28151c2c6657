import type { Alteration } from '../model/verification.ts';
import { align } from './align.ts';
import { find } from './find.ts';
import type { Stretch } from './page.ts';
import type { Laid, Question } from './question.ts';
import { within } from './within.ts';

/**
 * Finds a claim in the article, not all of it inside quotations. Its first letter may be a capital or
 * not. First its words one after the other, which takes no long search.
 *
 * @param question - what was asked
 * @param grave - the alterations that a place may not have
 * @returns the claim laid beside the article, or none
 */
export function outside(question: Question, grave: readonly Alteration[]): readonly Laid[] {
  const { printed, spans } = question;
  const claim = question.claim.map((word, i) => (i ? word : { ...word, loose: true }));
  const free = { ...question, claim };
  const isOutside = (stretch: Stretch) => !spans.some((span) => within(stretch, span));
  return find(
    free,
    align(free, { from: 0, to: printed.length }),
    (block) => block.kept && isOutside(block),
    grave,
  );
}
