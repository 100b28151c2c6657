import type { Difference } from '../model/difference.ts';
import { tokens } from '../text/tokens.ts';
import { isSameWord } from './isSameWord.ts';
import { quotedWords } from './quotedWords.ts';

type Place = readonly [wording: number, quotation: number, difference: number];

/** Above so many steps the answer is given up. */
const MOST = 1_000_000;

/**
 * Whether differences, applied in their order to some stretch of a wording, give the words of a
 * quotation.
 *
 * @param wording - the primary wording
 * @param text - the quoted words
 * @param differences - word by word
 * @returns true also where finding out takes too long
 */
export function isReworded(
  wording: string,
  text: string,
  differences: readonly Difference[],
): boolean {
  const from = wordsOf(wording);
  const to = quotedWords(text);
  const steps = differences.map(
    ({ primary = '', quoted = '' }) => [wordsOf(primary), wordsOf(quoted)] as const,
  );
  const seen = new Set<string>();
  // Places yet to try: how far in the wording, in the quotation, in the differences.
  const open = from.map((_, i): Place => [i, 0, 0]).reverse();
  while (seen.size < MOST) {
    const next = open.pop();
    if (!next) return false;
    const [i, j, k] = next;
    if (j === to.length && k === steps.length) return true;
    const place = `${i} ${j} ${k}`;
    if (seen.has(place)) continue;
    seen.add(place);
    const [word, source] = [to[j], from[i]];
    if (word !== undefined && source !== undefined && isSameWord(word, source, j)) {
      open.push([i + 1, j + 1, k]);
    }
    const [gone, come] = steps[k] ?? [];
    if (gone && come && stand(gone, from, i) && stand(come, to, j)) {
      open.push([i + gone.length, j + come.length, k + 1]);
    }
  }
  return true;
}

function wordsOf(words: string): readonly string[] {
  return tokens(words).map(({ text }) => text);
}

function stand(words: readonly string[], among: readonly string[], at: number): boolean {
  return words.every((word, i) => among[at + i] === word);
}
