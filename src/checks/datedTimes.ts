import type { Article } from '../model/article.ts';
import type { TimeExpression } from '../model/timeExpression.ts';
import { edtfDays } from '../text/edtf.ts';
import { grouped } from '../text/grouped.ts';
import type { Days } from './stretchOf.ts';

/** A time expression that has a date, and the days that it can mean; undefined for a broken value. */
export interface DatedTime {
  readonly time: TimeExpression;
  readonly spans: readonly (Days | undefined)[];
}

/**
 * The time expressions of an article that have a date, by paragraph.
 *
 * @param times - all of them
 * @returns those of a paragraph, in their order
 */
export function datedTimes(times: Article['times']): (paragraph: string) => readonly DatedTime[] {
  const dated = Object.values(times).filter(({ type }) => type === 'date' || type === 'time');
  const rows = dated.map((time): DatedTime => {
    const { value, alternatives = [] } = time;
    return { time, spans: [value, ...alternatives].map(edtfDays) };
  });
  const byParagraph = grouped(rows, ({ time }) => time.paragraph);
  return (paragraph) => byParagraph.get(paragraph) ?? [];
}
