import type { LeftOut } from '../model/verification.ts';
import { anchorOf } from './anchorOf.ts';
import { cutFrom } from './cutFrom.ts';
import { denies } from './denies.ts';
import { isWord } from './isWord.ts';
import type { Span } from './page.ts';
import type { Block, Question } from './question.ts';

const TURNS =
  ' but however although though yet unless until if when except only provided denied ' +
  'aber mais sauf pero але якщо ';

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
  const found: LeftOut[] = [];
  let { from } = span;
  for (const block of [...blocks, { from: span.to, to: 0 }]) {
    const stretch = { from, to: block.from };
    const left = question.printed.slice(from, block.from);
    const cut = cutFrom(question.printed, stretch);
    const turn = left.find(
      (word) => word === cut || TURNS.includes(` ${word.key} `) || denies(word.key),
    )?.key;
    if (left.some(isWord)) found.push({ ...anchorOf(question, stretch), ...(turn && { turn }) });
    from = Math.max(from, block.to);
  }
  return found;
}
