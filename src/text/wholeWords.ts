// Scripts written without spaces between words have no word edge that a character can show.
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const WORD = /[\p{L}\p{M}\p{N}_]/u;

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
  if (at <= 0 || at >= text.length) return true;
  const after = text.codePointAt(at) as number;
  if (after >= 0xdc00 && after <= 0xdfff && isHigh(text.charCodeAt(at - 1))) return false;
  const next = String.fromCodePoint(after);
  if (/\p{M}/u.test(next)) return false; // a combining mark belongs to the letter before it
  const before = characterBefore(text, at);
  return !(isSpacedWord(before) && isSpacedWord(next));
}

function characterBefore(text: string, at: number): string {
  const low = text.charCodeAt(at - 1);
  const paired = low >= 0xdc00 && low <= 0xdfff && isHigh(text.charCodeAt(at - 2));
  return paired ? text.slice(at - 2, at) : text.charAt(at - 1);
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isSpacedWord(character: string): boolean {
  return WORD.test(character) && !UNSPACED.test(character);
}
