import type { Verification } from '../model/verification.ts';
import { pattern } from '../text/pattern.ts';
import { align } from './align.ts';
import { answer } from './answer.ts';
import { changes } from './changes.ts';
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
 * words; then the article around them; then several quotations joined; then one that is near.
 *
 * @param question - what is asked
 * @returns the answer
 */
export function judge(question: Question): Verification {
  const { article, claim, claimed, spans } = question;
  const absent = (why: string) => answer(question, { why });
  const nowhere = 'The article does not have these words';
  if (!claim.some(isWord)) return absent(nowhere);
  if (
    hidden().test(claimed) &&
    !Object.values(article.paragraphs).some(({ text }) => text.includes(claimed))
  ) {
    return absent('The claim has invisible characters');
  }
  const laid = spans.map((span) => align(question, span));
  let found = same(question, laid);
  if (!found[0]) {
    const around = outside(question);
    if (around[0]) return unquoted(question, around[0]);
    const spliced = splice(question, laid);
    if (spliced) return answer(question, spliced);
    found = near(question, laid);
  }
  const blocks = found.flatMap((one) => one.blocks);
  return found[0]
    ? answer(question, {
        spans: found.map(({ beside }) => beside),
        blocks,
        changes: blocks.flatMap((block) => changes(question, block)),
      })
    : absent(nowhere);
}
