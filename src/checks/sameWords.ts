import { tokens } from '../text/tokens.ts';
import { isSameWord } from './isSameWord.ts';
import { quotedWords } from './quotedWords.ts';

/** Signs that stand within a sentence. */
const INNER = /^[,;:–-]$/;

/**
 * Whether a wording has the words of a quotation, one after the other.
 *
 * @param text - the quoted words
 * @param wording - the primary wording
 * @returns `whole` where they are whole sentences of it, `part` where they are cut out of one;
 * undefined where it has other words
 */
export function sameWords(text: string, wording: string): 'whole' | 'part' | undefined {
  const words = quotedWords(text);
  const primary = tokens(wording).map((token) => token.text);
  let found: 'whole' | 'part' | undefined;
  for (let at = 0; at + words.length <= primary.length && found !== 'whole'; at++) {
    if (!words.every((word, i) => isSameWord(word, primary[at + i] as string, i))) continue;
    const end = /[.!?…]/.test(words.at(-1) ?? '');
    const whole = isEdge(primary[at - 1]) && (end || isEdge(primary[at + words.length]));
    found = whole ? 'whole' : 'part';
  }
  return words.length === 0 ? undefined : found;
}

function isEdge(beside: string | undefined): boolean {
  return beside === undefined || !(/[\p{L}\p{N}]/u.test(beside) || INNER.test(beside));
}
