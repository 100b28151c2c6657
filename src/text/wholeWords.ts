import { lazily } from './lazily.ts';
import { unspaced } from './unspaced.ts';

const inside = /* @__PURE__ */ lazily(() => {
  // Scripts written without spaces between words have no word edge that a letter can show.
  const word = `(?:(?![${unspaced}])[\\p{L}\\p{M}_]|\\p{N})`;
  // A combining mark belongs to the letter before it, whatever the script.
  return new RegExp(`(?<=${word})(?=${word})|(?<!^)(?=\\p{M})`, 'uy');
});

/**
 * Whether a span begins and ends at the edge of a word: no letter, mark or digit inside touches one
 * outside, and no surrogate pair is cut. Scripts without spaces (Chinese, Thai …) have an edge
 * everywhere.
 *
 * @param text - the text that holds the span
 * @param start - in UTF-16 code units
 * @param end - in UTF-16 code units, exclusive
 * @returns true when both ends are edges
 *
 * @example
 * ```ts
 * wholeWords('The hen', 1, 3); //=> false
 * wholeWords('The hen', 4, 7); //=> true
 * ```
 */
export function wholeWords(text: string, start: number, end: number): boolean {
  return isEdge(text, start) && isEdge(text, end);
}

function isEdge(text: string, at: number): boolean {
  const halves = (text.codePointAt(at - 1) ?? 0) > 0xffff;
  const expression = inside();
  expression.lastIndex = at;
  return !halves && !expression.test(text);
}
