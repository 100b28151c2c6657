import type { Verification } from '../model/verification.ts';
import { align, most } from './align.ts';
import { answer } from './answer.ts';
import { changes } from './changes.ts';
import { gravity } from './gravity.ts';
import { isWord } from './isWord.ts';
import { near } from './near.ts';
import { outside } from './outside.ts';
import type { Question } from './question.ts';
import { same } from './same.ts';
import { splice } from './splice.ts';
import { unquoted } from './unquoted.ts';

/**
 * Finds the verdict: lays the claim beside each quotation. First come quotations that have all the
 * words; then the article around them; then several quotations joined; then one that is near; then
 * the article but for punctuation.
 *
 * @param question - what is asked
 * @returns the answer
 */
export function judge(question: Question): Verification {
  const { claim, counts, printed, spans } = question;
  const absent = (why: string) => answer(question, { why });
  const nowhere = 'The article does not have these words';
  if (!claim.some(isWord)) return absent(nowhere);
  const laid = spans.map((span) => align(question, span));
  const isKnown = claim.every((word) => !isWord(word) || counts.has(word.key));
  const around = (grave = gravity) => (isKnown ? outside(question, grave)[0] : undefined);
  let found = same(question, laid);
  if (!found[0]) {
    const exact = around();
    if (exact) return unquoted(question, exact);
    const spliced = splice(question, laid);
    if (spliced) return answer(question, spliced);
    found = near(question, laid);
  }
  if (found[0]) {
    const blocks = found.flatMap((one) => one.blocks);
    return answer(question, {
      spans: found.map(({ beside }) => beside),
      blocks,
      changes: blocks.flatMap((block) => changes(question, block)),
    });
  }
  const loose = around(gravity.slice(0, 8));
  if (loose) return unquoted(question, loose);
  const isLong = isKnown && printed.length * claim.length > most;
  return absent(isLong ? 'The article and the claim are too long to compare' : nowhere);
}
