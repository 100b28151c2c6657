import { tokens } from '../text/tokens.ts';

/** Signs that end a quotation and belong to the sentence around it. */
const FINAL = /^[.,;:]$/;

/**
 * The words and signs of a quotation, without the comma or period of the sentence around it.
 *
 * @param text - the quoted words
 */
export function quotedWords(text: string): readonly string[] {
  const words = tokens(text).map((token) => token.text);
  return FINAL.test(words.at(-1) ?? '') ? words.slice(0, -1) : words;
}
