import { NUMBER } from './english.ts';

/** A count, as a source of a regular expression with one group: “two”, “30”, “a”, “a couple of”. */
export const COUNT = `(a couple of|an?|one|half an?|\\d+(?:\\.\\d+)?|${NUMBER})`;

const ONES = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const TEENS = ['eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen'];
const SMALL = [...ONES, ...TEENS, 'eighteen', 'nineteen'];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/**
 * The number that words of English give.
 *
 * @param words - in small letters, hyphens as spaces
 * @returns the number; undefined for words such as “dozens”
 */
export function count(words: string): number | undefined {
  if (/^\d/.test(words)) return Number(words);
  if (/^an?$/.test(words)) return 1;
  if (words.startsWith('half')) return 0.5;
  if (words === 'a couple of') return 2;
  const small = SMALL.indexOf(words) + 1;
  if (small > 0) return small;
  const [ten = '', one] = words.split(' ');
  const tens = TENS.indexOf(ten) + 2;
  if (tens < 2) return undefined;
  return tens * 10 + (one === undefined ? 0 : ONES.indexOf(one) + 1);
}

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
