import { tokens } from '../text/tokens.ts';

/** Signs that end a quotation and belong to the sentence around it. */
const FINAL = /^[.,;:]$/;
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
    if (!words.every((word, i) => isSame(word, primary[at + i] ?? '', i))) continue;
    const end = /[.!?…]/.test(words.at(-1) ?? '');
    const whole = isEdge(primary[at - 1]) && (end || isEdge(primary[at + words.length]));
    found = whole ? 'whole' : 'part';
  }
  return words.length === 0 ? undefined : found;
}

/**
 * The words and signs of a quotation, without the comma or period of the sentence around it.
 *
 * @param text - the quoted words
 */
export function quotedWords(text: string): readonly string[] {
  const words = tokens(text).map((token) => token.text);
  return FINAL.test(words.at(-1) ?? '') ? words.slice(0, -1) : words;
}

/**
 * Whether a quoted word is a word of the source: the first may have a capital or not.
 *
 * @param quoted - a word or a sign of the quotation
 * @param primary - one of the source
 * @param at - which of the quotation, 0 for the first
 */
export function isSame(quoted: string, primary: string, at: number): boolean {
  return quoted === primary || (at === 0 && quoted.toLowerCase() === primary.toLowerCase());
}

function isEdge(beside: string | undefined): boolean {
  return beside === undefined || !(/[\p{L}\p{N}]/u.test(beside) || INNER.test(beside));
}
