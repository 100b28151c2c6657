import type { Verification } from '../model/verification.ts';
import { pattern } from '../text/pattern.ts';
import { align } from './align.ts';
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

const hidden = /* @__PURE__ */ pattern('(?![\\t\\n\\r])[\\p{Cc}\\p{Cf}\\p{Cs}]');

/**
 * Finds the verdict: lays the claim beside each quotation. First come quotations that have all the
 * words; then the article around them; then several quotations joined; then one that is near; then
 * the article but for punctuation.
 *
 * @param question - what is asked
 * @returns the answer
 */
export function judge(question: Question): Verification {
  const { article, claim, claimed, counts, spans } = question;
  if (!claim.some(isWord)) return answer(question, {});
  const isPrinted = Object.values(article.paragraphs).some(({ text }) => text.includes(claimed));
  if (hidden().test(claimed) && !isPrinted) {
    return answer(question, { why: 'The claim has invisible characters' });
  }
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
    const loose = found[0] ? undefined : around(gravity.slice(0, 8));
    if (loose) return unquoted(question, loose);
  }
  const blocks = found.flatMap((one) => one.blocks);
  return answer(question, {
    spans: found.map(({ beside }) => beside),
    blocks,
    changes: blocks.flatMap((block) => changes(question, block)),
  });
}
