import type { Anchor } from '../model/anchor.ts';
import type { Issue } from '../model/issue.ts';
import type { TimeExpression } from '../model/timeExpression.ts';
import type { TimelineEvent } from '../model/timelineEvent.ts';
import { edtfDays } from '../text/edtf.ts';
import { type DatedTime, datedTimes } from './datedTimes.ts';
import { find } from './find.ts';
import type { Judged } from './judged.ts';
import { notGiven } from './notGiven.ts';

/**
 * Whether the date of each derived event stands in its words, that of an event by the text does not
 * contradict them, and an event that is a statement happens when it is made.
 *
 * @param judged - the article
 * @param wrong - paths of values that are no dates
 * @returns an issue for each date that does not follow
 */
export function eventDates(judged: Judged, wrong: ReadonlySet<string>): readonly Issue[] {
  const timesIn = datedTimes(judged.article.times);
  return Object.values(judged.article.timeline).flatMap((event) => {
    const path = `timeline.${event.id}.date`;
    if (wrong.has(path)) return [];
    return [inWords(event, judged, timesIn), withStatement(event, judged)].flatMap((message) =>
      message === undefined
        ? []
        : [{ rule: 'chronology', path, message: `${event.id}: ${message}` }],
    );
  });
}

function inWords(
  { basis, date, anchors }: TimelineEvent,
  { incomplete }: Judged,
  timesIn: (paragraph: string) => readonly DatedTime[],
): string | undefined {
  if (basis === 'external' || incomplete.has('times')) return undefined;
  const within = anchors.flatMap((one) =>
    timesIn(one.paragraph).filter(({ time }) => holds(one, time)),
  );
  return basis === 'text' && within.length === 0 ? undefined : notGiven(date, within);
}

function withStatement(
  { date, statement }: TimelineEvent,
  { article }: Judged,
): string | undefined {
  const said = find(article.statements, statement);
  const days = edtfDays(date);
  const others = said?.date === undefined ? undefined : edtfDays(said.date);
  if (!said || !days || !others || (days[0] <= others[1] && others[0] <= days[1])) return undefined;
  return `it is dated ${date}, and the statement "${said.id}" that it is ${said.date}; one of them is wrong`;
}

function holds(anchor: Anchor, { start, end }: TimeExpression): boolean {
  return anchor.start <= start && end <= anchor.end;
}
