/** The words between two offsets of a text, without the signs at their ends. */
export type BareWords = (start: number, end: number) => readonly [from: number, to: number];

const SIGN_OF_WORDS = /[\p{L}\p{M}\p{N}]/gu;
const COMBINING = /\p{M}/u;

/**
 * Finds the words of any stretch of a text without looking at it again: from the first letter or number
 * to the last.
 *
 * @param text - any text
 * @returns for a stretch, where its words are; the stretch itself where it has none
 */
export function bareWords(text: string): BareWords {
  const next = new Array<number>(text.length + 1);
  const last = new Array<number>(text.length + 1);
  let [begun, ended] = [0, 0];
  for (const { 0: sign, index } of text.matchAll(SIGN_OF_WORDS)) {
    const after = index + sign.length;
    last.fill(ended, ended, after);
    ended = after;
    if (COMBINING.test(sign)) continue;
    next.fill(index, begun, index + 1);
    begun = index + 1;
  }
  next.fill(text.length, begun);
  last.fill(ended, ended);
  return (start, end) => {
    const [from, to] = [next[start] as number, last[end] as number]; // of every offset
    return from < to ? [from, to] : [start, end];
  };
}
