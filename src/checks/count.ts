const ONES = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const TEENS = [
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
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
  const small = [...ONES, ...TEENS].indexOf(words) + 1;
  if (small > 0) return small;
  const [ten = '', one = ''] = words.split(' ');
  const tens = TENS.indexOf(ten) + 2;
  if (tens < 2) return undefined;
  return tens * 10 + ONES.indexOf(one) + 1;
}
