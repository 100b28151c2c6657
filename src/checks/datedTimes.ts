import type { Article } from '../model/article.ts';
import type { TimeExpression } from '../model/timeExpression.ts';

/**
 * The time expressions of an article that have a date, of those that fit.
 *
 * @param times - all of them
 * @param fits - which to take
 */
export function datedTimes(
  times: Article['times'],
  fits: (time: TimeExpression) => boolean,
): readonly TimeExpression[] {
  return Object.values(times).filter(
    (time) => (time.type === 'date' || time.type === 'time') && fits(time),
  );
}
