import { lazily } from '../text/lazily.ts';
import { fullDates } from './fullDates.ts';
import { nearMonth } from './nearMonth.ts';
import { nearWeekday } from './nearWeekday.ts';
import { plainWords } from './plainWords.ts';
import { type Reckoning, reckonings } from './reckonings.ts';
import type { Days } from './stretchOf.ts';

/** The days that words can mean, counted from others. */
export interface Reckoned {
  readonly allowed: readonly Days[];
  /** Whether a part of them will do: “earlier this week” is any day of those. */
  readonly within?: true;
}

interface Found {
  readonly match: RegExpExecArray;
  readonly reckoning: Reckoning;
}

/**
 * Counts the days that words mean from other days, as a reader with a calendar does: “two days later”
 * is two days on, “last week” the week before, Monday to Sunday, “Tuesday” the Tuesday within six
 * days on either side.
 *
 * @param words - words of English, as the article has them
 * @param from - the days that they count from, finite
 * @returns what they can mean; undefined where counting gives nothing
 */
export function reckon(words: string, from: Days): Reckoned | undefined {
  const plain = plainWords(words);
  const dates = fullDates(plain, from);
  if (dates) return { allowed: dates };
  const { match, reckoning } = reckoningOf(plain) ?? {};
  return match && reckoning?.(match, from);
}

/**
 * The days near others that words name themselves, with nothing to count: a date, or a weekday or a
 * month whichever way it turns. “last Monday” is a Monday.
 *
 * @param words - words of English, as the article has them
 * @param around - the days that they are near; undefined where only a date in full can be told
 * @returns the possible days; undefined where the words name none
 */
export function named(words: string, around: Days | undefined): readonly Days[] | undefined {
  const plain = plainWords(words);
  const dates = fullDates(plain, around);
  if (dates || !around) return dates;
  const { match, reckoning } = reckoningOf(plain) ?? {};
  const near = [nearWeekday, nearMonth].find((one) => one === reckoning);
  return near?.([plain, 'this', match?.[2]], around).allowed;
}

function reckoningOf(plain: string): Found | undefined {
  for (const [pattern, reckoning] of compiled()) {
    const match = pattern.exec(plain);
    if (match) return { match, reckoning };
  }
  return undefined;
}

const compiled = /* @__PURE__ */ lazily(() =>
  reckonings().map(([source, reckoning]) => [new RegExp(`^(?:${source})$`), reckoning] as const),
);
