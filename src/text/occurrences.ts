/**
 * Where `words` stand in `text`, from left to right, without overlap, in UTF-16 code units.
 *
 * @param text - what to look in
 * @param words - what to look for; empty words stand nowhere
 * @returns the offset of each occurrence
 *
 * @example
 * ```ts
 * occurrences('the door, the sea', 'the'); //=> [0, 10]
 * ```
 */
export function occurrences(text: string, words: string): readonly number[] {
  const found: number[] = [];
  if (words === '') return found;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    found.push(at);
  }
  return found;
}
