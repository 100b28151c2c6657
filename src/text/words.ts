const word = '[\\p{L}\\p{N}\\p{M}_]';
const unit = /* @__PURE__ */ new RegExp(
  `\\p{RI}{2}|[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}]|(?:${word}|(?<=${word})['.-](?=${word})|(?<=\\p{N})[,:](?=\\p{N}))+|\\S(?:\\p{M}|\\p{EMod}|\\u200D\\S)*`,
  'gu',
);

/**
 * Where the words of a folded text stand, and between them each sign by itself. “Russia’s”,
 * “30-day”, “1,000” and “U.S” are one word each; a family of emoji is one sign.
 *
 * @param text - text that {@link fold} has folded
 * @returns pairs of offsets in UTF-16 code units, end exclusive, from left to right
 *
 * @example
 * ```ts
 * words("Russia's 30-day"); //=> [[0, 8], [9, 15]]
 * ```
 */
export function words(text: string): readonly (readonly [start: number, end: number])[] {
  return Array.from(text.matchAll(unit), (found) => [found.index, found.index + found[0].length]);
}
