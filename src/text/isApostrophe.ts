/**
 * Whether a single mark is an apostrophe: inside a word, or after a plural while a later mark of the
 * paragraph can still close a quotation.
 *
 * @param text - any text
 * @param at - where the mark stands
 * @param last - where the paragraph's last single mark stands that can close
 * @returns false for other marks
 *
 * @example
 * ```ts
 * isApostrophe('it’s', 2, -1); //=> true
 * ```
 */
export function isApostrophe(text: string, at: number, single: number): boolean {
  if (!"'’".includes(text[at] ?? '')) return false;
  const [before, after] = [isWordChar(text[at - 1]), isWordChar(text[at + 1])];
  const plural = text[at - 1] === 's' && /^ \p{Ll}/u.test(text.slice(at + 1, at + 4));
  return (before && after) || (before && plural && at < single);
}

function isWordChar(char = ' '): boolean {
  return /[\p{L}\p{N}]/u.test(char);
}
