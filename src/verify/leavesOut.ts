import type { LeftOut } from '../model/verification.ts';
import { anchorOf } from './anchorOf.ts';
import type { Span } from './page.ts';
import { isWord } from './parts.ts';
import type { Block, Question } from './question.ts';

const turns =
  /^(?:but|however|(?:al)?though|yet|un(?:less|til)|if|when|except|only|provided|not?|never|nor|without|cannot|.+n't)$/;

/**
 * What a claim leaves out of the quotation that has its words.
 *
 * @param question - what was asked
 * @param span - the quotation
 * @param blocks - the words that are not left out
 * @returns the stretches that have words, in order
 */
export function leavesOut(
  question: Question,
  span: Span,
  blocks: readonly Block[],
): readonly LeftOut[] {
  let { from } = span;
  return [...blocks, { from: span.to, to: 0 }].flatMap(
    ({ from: to, to: next }): readonly LeftOut[] => {
      const gap = { from, to };
      const left = question.printed.slice(from, to);
      from = Math.max(from, next);
      const turn = left.find(({ key }) => turns.test(key))?.key;
      return left.some(isWord) ? [{ ...anchorOf(question, gap), ...(turn && { turn }) }] : [];
    },
  );
}
