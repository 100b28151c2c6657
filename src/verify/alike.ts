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
  const [ours, theirs] = [printed[from], claim[at]];
  const first = `${ours?.paragraph.text[ours.start]}${claimed[theirs?.start ?? 0]}`;
  return ours?.text === theirs?.text || theirs?.key === '-' || first.includes('[');
}
