/**
 * The way back from {@link codePointOffset}: UTF-16 code units for code points.
 *
 * @param text - any text; half of a surrogate pair counts as one
 * @param offset - in code points
 * @returns the offset in UTF-16 code units; past the end, the text's length and what is left over
 *
 * @example
 * ```ts
 * codeUnitOffset('🕊 peace', 2); //=> 3
 * ```
 */
export function codeUnitOffset(text: string, offset: number): number {
  let at = 0;
  for (let points = 0; points < offset; points++)
    at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  return at;
}
