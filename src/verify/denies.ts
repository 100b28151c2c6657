import { pattern } from '../text/pattern.ts';

const denying = /* @__PURE__ */ pattern(
  "^(?:not?|never|none|neither|nor|nobody|nothing|without|cannot|hardly|un(?:likely|able)|.+n't|(?:wo|ca|do(?:es)?|did|is|was|were|are|ha[sd]|have|would|could|should)nt|nichts?|nie|keine?[mnrs]?|ne|n'.+|pas|jamais|nunca|н[еі])$",
);

/**
 * Whether a word denies what stands beside it, in English and a few words of its neighbours.
 *
 * @param word - a word in lower case
 * @returns true for the likes of “not”, “nobody”, “can't”
 */
export function denies(word: string): boolean {
  return denying().test(word);
}
