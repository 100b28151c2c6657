// What English calls times and numbers, as sources of regular expressions. Those made of others are
// functions, so that a bundler leaves them out where nobody checks an article.

// “second” is an ordinal and “quarter” a fraction more often than a time.
export const UNIT =
  '(?:seconds|(?:minute|hour|day|night|weekend|week|fortnight|month|year|decade)s?|century|centuries)';
export const PART = '(?:morning|afternoon|evening|night)s?';
export const FIGURE = '\\d+(?:[.,:]\\d+)*';
/** The numbers from one to nineteen. */
export const SMALL = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
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
/** Twenty, thirty, and so on. */
export const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const ROUND = '(?:hundred|thousand|million|billion|dozen)s?';

/** Number words from two: “two”, “twenty-five”, “thousands”. */
export function numberWords(): string {
  const ones = SMALL.slice(0, 9).join('|');
  return `(?:(?:${TENS.join('|')})(?:[-‐ ](?:${ones}))?|${SMALL.slice(1).join('|')}|${ROUND})`;
}

/** A count, with one group: “two”, “30”, “a”, “a couple of”. */
export function countWords(): string {
  return `(a couple of|an?|one|half an?|\\d+(?:\\.\\d+)?|${numberWords()})`;
}

/** The days of the week in small letters, Monday first. */
export const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
/** The months in small letters. */
export const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** One of some names, each with a capital. */
export function capitalised(names: readonly string[]): string {
  return `(?:${names.map((name) => name.replace(/^./, (first) => first.toUpperCase())).join('|')})`;
}
