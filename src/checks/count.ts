import { SMALL, TENS } from './english.ts';

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
  const [ten = '', one = ''] = words.split(' ');
  const tens = TENS.indexOf(ten) + 2;
  if (tens < 2) return undefined;
  return tens * 10 + SMALL.indexOf(one) + 1;
}
