/**
 * Whether a quoted word is a word of the source: the first may have a capital or not.
 *
 * @param quoted - a word or a sign of the quotation
 * @param primary - one of the source
 * @param at - which of the quotation, 0 for the first
 */
export function isSameWord(quoted: string, primary: string, at: number): boolean {
  return quoted === primary || (at === 0 && quoted.toLowerCase() === primary.toLowerCase());
}
