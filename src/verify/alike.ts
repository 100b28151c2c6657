import type { Token } from '../text/tokens.ts';
import type { Printed } from './page.ts';
import type { Question } from './question.ts';

/**
 * Whether a token of the article and the same token of the claim have the same capitals. A letter in
 * square brackets may have any.
 *
 * @param question - what was asked
 * @param from - index in the article
 * @param at - index in the claim
 * @returns true when they are alike
 */
export function alike({ printed, claim, claimed }: Question, from: number, at: number): boolean {
  const { text, start, paragraph } = printed[from] as Printed;
  const other = claim[at] as Token;
  return (
    text === other.text ||
    other.key === '-' ||
    paragraph.text[start] === '[' ||
    claimed[other.start] === '['
  );
}
