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

/** Characters that nobody sees, in a word or as one. */
const hidden = /* @__PURE__ */ pattern('[\\p{Cc}\\p{Cf}\\p{Cs}]');
/** Those that part words. */
const white = /* @__PURE__ */ pattern('[\\v\\f\\uFEFF]');

/**
 * Finds the verdict: lays the claim beside each quotation. First come quotations that have all the
 * words; then the article around them; then several quotations joined; then one that is near; then
 * the article but for punctuation.
 *
 * @param question - what is asked
 * @returns the answer
 */
export function judge(question: Question): Verification {
  const { claim, claimed, counts, spans } = question;
  const hasWord = claim.some(isWord);
  const isHidden = claim.some(({ key }) => hidden().test(key) && !counts.has(key));
  const isPrinted = spans.some(({ quote }) => quote.exact.includes(claimed));
  if (isHidden || (white().test(claimed) && !isPrinted)) {
    return answer(question, { why: 'The claim has invisible characters' });
  }
  // Signs alone are a quotation only when they are all of it.
  const laid = spans.flatMap((span) =>
    hasWord || span.quote.exact === claimed ? align(question, span) : [],
  );
  const isKnown = claim.every((word) => !isWord(word) || counts.has(word.key));
  const around = (grave = gravity) => (isKnown ? outside(question, grave)[0] : undefined);
  let found = same(question, laid);
  if (!found[0] && hasWord) {
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
