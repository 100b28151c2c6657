import type { Alteration, Verification } from '../model/verification.ts';
import { pattern } from '../text/pattern.ts';
import { align, most } from './align.ts';
import { answer } from './answer.ts';
import { changes } from './changes.ts';
import { gravity } from './gravity.ts';
import { isWord } from './isWord.ts';
import { near } from './near.ts';
import { outside } from './outside.ts';
import type { Span } from './page.ts';
import type { Laid, Question } from './question.ts';
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
  const { article, claim, claimed, counts, printed, spans } = question;
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
  const isKnown = claim.every((word) => !isWord(word) || counts.has(word.key));
  const around = (grave: readonly Alteration[]) =>
    isKnown ? outside(question, grave)[0] : undefined;
  const all = same(question, laid);
  if (all[0]) return quoted(question, all);
  const exact = around(gravity);
  if (exact) return unquoted(question, exact);
  const spliced = splice(question, laid);
  if (spliced) return answer(question, spliced);
  const close = near(question, laid);
  if (close[0]) return quoted(question, close);
  const loose = around(gravity.slice(0, 8));
  if (loose) return unquoted(question, loose);
  return absent(
    isKnown && printed.length * claim.length > most
      ? 'The article and the claim are too long to compare'
      : nowhere,
  );
}

function quoted(question: Question, found: readonly Laid<Span>[]): Verification {
  const blocks = found.flatMap((one) => one.blocks);
  return answer(question, {
    spans: found.map(({ beside }) => beside),
    blocks,
    changes: blocks.flatMap((block) => changes(question, block)),
  });
}
