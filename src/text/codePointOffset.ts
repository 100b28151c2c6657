/**
 * Counts code points, as the W3C and Python do, where JavaScript counts UTF-16 code units: the two
 * differ after the first emoji.
 *
 * @param text - any text; half of a surrogate pair counts as one
 * @param offset - in UTF-16 code units; past the end, the end
 * @returns how many code points stand before the offset
 *
 * @example
 * ```ts
 * codePointOffset('🕊 peace', 3); //=> 2
 * ```
 */
export function codePointOffset(text: string, offset: number): number {
  const end = Math.min(offset, text.length);
  let points = 0;
  for (let at = 0; at < end; points++) at += (text.codePointAt(at) as number) > 0xffff ? 2 : 1;
  return points;
}
