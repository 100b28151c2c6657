import { wholeWords } from '../text/wholeWords.ts';

/** No word is longer. */
const LONGEST = 60;

/**
 * A span made wider until it has whole words.
 *
 * @param text - a paragraph
 * @param start - in UTF-16 code units
 * @param end - exclusive
 */
export function widened(text: string, start: number, end: number): readonly [number, number] {
  let from = start;
  let to = end;
  while (from > 0 && from > start - LONGEST && !wholeWords(text, from, text.length)) from--;
  while (to < text.length && to < end + LONGEST && !wholeWords(text, 0, to)) to++;
  return [from, to];
}
