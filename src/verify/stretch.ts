import type { ClaimedWords } from '../model/wordDifference.ts';
import type { Token } from '../text/tokens.ts';

/**
 * The words from one token up to another.
 *
 * @param text - the text that the tokens were made from
 * @param tokens - its tokens
 * @param from - index of the first
 * @param to - index after the last
 * @returns where the words stand in the text
 */
export function stretch(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
): ClaimedWords {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? 0;
  return { start, end, exact: text.slice(start, end) };
}
