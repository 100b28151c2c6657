import { isoDuration } from '../text/isoDuration.ts';
import { lazily } from '../text/lazily.ts';
import { count } from './count.ts';
import { countWords } from './english.ts';
import { plainWords } from './plainWords.ts';

const UNITS = 'second|minute|hour|day|week|fortnight|month|year|decade';
const words = /* @__PURE__ */ lazily(
  () =>
    new RegExp(
      `^(?:(?:for|in|the|last|past|next) )*${countWords()} (${UNITS})s?(?: (?:long|old))?$`,
    ),
);
/** Months, and seconds, of each unit: a month has no fixed length. */
const LENGTH: Readonly<Record<string, readonly [months: number, seconds: number]>> = {
  second: [0, 1],
  minute: [0, 60],
  hour: [0, 3600],
  day: [0, 86400],
  week: [0, 604800],
  fortnight: [0, 1209600],
  month: [1, 0],
  year: [12, 0],
  decade: [120, 0],
};

/**
 * Whether an ISO 8601 duration is as long as words say: `P1W` and `P7D` are both “a week”.
 *
 * @param value - an ISO 8601 duration
 * @param exact - words as the article has them
 * @returns undefined where the words, or the value, are none that the arithmetic reads
 */
export function isAsLong(value: string, exact: string): boolean | undefined {
  const [, number = '', unit = ''] = words().exec(plainWords(exact)) ?? [];
  const n = count(number);
  const length = LENGTH[unit];
  const given = isoDuration(value);
  if (n === undefined || length === undefined || given === undefined) return undefined;
  const { years, months, weeks, days, hours, minutes, seconds } = given;
  const inSeconds = (weeks * 7 + days) * 86400 + hours * 3600 + minutes * 60 + seconds;
  return years * 12 + months === length[0] * n && inSeconds === length[1] * n;
}
