/**
 * Words in the form that the arithmetic reads: small letters, hyphens as spaces, no punctuation, no
 * “almost” or “about”.
 *
 * @param words - as the article has them
 */
export function plainWords(words: string): string {
  return words
    .toLowerCase()
    .replace(/[-‐‑–—\s]+/g, ' ')
    .replace(/[,;:!?"“”()]|\.(?!\d)/g, '')
    .replace(/\b(?:almost|nearly|about|around|roughly|some|just|only|exactly|more than|over) /g, '')
    .trim();
}
