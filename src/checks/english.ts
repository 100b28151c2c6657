// What English calls times and numbers, as sources of regular expressions.

export const DAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
export const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
// “second” is an ordinal and “quarter” a fraction more often than a time.
export const UNIT =
  '(?:seconds|(?:minute|hour|day|night|weekend|week|fortnight|month|year|decade)s?|century|centuries)';
export const PART = '(?:morning|afternoon|evening|night)s?';
export const FIGURE = '\\d+(?:[.,:]\\d+)*';
const DIGITS = 'two|three|four|five|six|seven|eight|nine';
const TEENS = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
export const NUMBER = `(?:(?:${TENS})(?:[-‐ ](?:one|${DIGITS}))?|${TEENS}|${DIGITS}|(?:hundred|thousand|million|billion|dozen)s?)`;
