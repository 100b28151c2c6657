import type { ClaimedWords } from '../model/wordDifference.ts';
import type { Token } from '../text/tokens.ts';

/**
 * The words of some tokens, typography and all.
 *
 * @param text - the text that the tokens were made from
 * @param tokens - some that follow each other; at least one
 * @returns where the words stand in the text
 */
export function exactly(text: string, tokens: readonly Token[]): ClaimedWords {
  const { start } = tokens[0] as Token;
  const { end } = tokens.at(-1) as Token;
  return { start, end, exact: text.slice(start, end) };
}
