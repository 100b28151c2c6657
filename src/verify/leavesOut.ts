import type { LeftOut } from '../model/verification.ts';
import { anchorOf } from './anchorOf.ts';
import type { Span } from './page.ts';
import { wordy } from './parts.ts';
import type { Block, Question } from './question.ts';

const turns =
  /^(?:but|however|although|though|yet|un(?:less|til)|if|when|except|only|provided|not?|never|nor|without|cannot|.+n't)$/;

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
  return [...blocks, { from: span.to, to: span.to }].flatMap((block): readonly LeftOut[] => {
    const keys = question.printed.slice(from, block.from).map(({ key }) => key);
    const left = keys.some((key) => wordy.test(key)) ? [anchorOf(question, from, block.from)] : [];
    const turn = keys.find((key) => turns.test(key));
    from = Math.max(from, block.to);
    return left.map((anchor) => ({ ...anchor, ...(turn && { turn }) }));
  });
}
