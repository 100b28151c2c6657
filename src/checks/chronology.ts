import type { Issue } from '../model/issue.ts';
import { dateValues } from './dateValues.ts';
import { derivedTimes } from './derivedTimes.ts';
import { eventDates } from './eventDates.ts';
import type { Judged } from './judged.ts';
import { statementDates } from './statementDates.ts';

/**
 * Whether every date is one and follows from what it is said to follow from. Values are EDTF, lengths
 * ISO 8601 durations. A derived time expression is counted again from its anchor; one that the text
 * gives in full (“18 March 2025”, “30-day”) is read again, and a value agrees with the day that its
 * words name (“Monday”, “2 March”), whatever it stands on. A derived event or statement takes its
 * date from a time expression in its words, an event by the text has words and a date of the article,
 * and an event that is a statement shares its date.
 *
 * The arithmetic reads English: with another language only values, anchors and circles are judged.
 *
 * @param judged - the article
 * @returns an issue for each date that is none, or does not follow
 */
export function chronology(judged: Judged): readonly Issue[] {
  const values = dateValues(judged);
  const wrong = new Set(values.map(({ path }) => path));
  return [
    ...values,
    ...derivedTimes(judged, wrong),
    ...statementDates(judged, wrong),
    ...eventDates(judged, wrong),
  ];
}
