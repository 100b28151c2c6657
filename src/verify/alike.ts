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
  const ours = printed[from] as Printed;
  const theirs = claim[at] as Token;
  return (
    ours.text === theirs.text ||
    ours.key === '-' ||
    `${ours.paragraph.text[ours.start]}${claimed[theirs.start]}`.includes('[')
  );
}
