import { isWordSign } from './isWordSign.ts';
import { pattern } from './pattern.ts';

const small = /* @__PURE__ */ pattern('^ \\p{Ll}');

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
  if (!"'’".includes(text.charAt(at))) return false;
  const [before, after] = [isWordSign(text[at - 1]), isWordSign(text[at + 1])];
  const plural = text[at - 1] === 's' && small().test(text.slice(at + 1, at + 4));
  return (before && after) || (before && plural && at < single);
}
