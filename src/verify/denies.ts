const denying =
  /^(?:not?|never|none|neither|nor|nobody|nothing|without|cannot|hardly|un(?:likely|able)|.+n't|н[еі])$/;

/**
 * Whether a word denies what stands beside it, in English, Russian and Ukrainian.
 *
 * @param word - a word in lower case
 * @returns true for the likes of “not”, “nobody”, “can't”
 */
export function denies(word: string): boolean {
  return denying.test(word);
}
