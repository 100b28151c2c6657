import { lazily } from '../text/lazily.ts';
import { fullDates } from './fullDates.ts';
import { plainWords } from './plainWords.ts';
import { reckonings } from './reckonings.ts';
import type { Days } from './stretchOf.ts';

/** The days that words can mean, counted from others. */
export interface Reckoned {
  readonly allowed: readonly Days[];
  /** Whether a part of them will do: “earlier this week” is any day of those. */
  readonly within?: true;
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
  for (const [pattern, reckoning] of compiled()) {
    const match = pattern.exec(plain);
    if (match) return reckoning(match, from);
  }
  return undefined;
}

const compiled = /* @__PURE__ */ lazily(() =>
  reckonings().map(([source, reckoning]) => [new RegExp(`^(?:${source})$`), reckoning] as const),
);
