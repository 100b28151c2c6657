import type { Anchor } from '../model/anchor.ts';
import type { Issue } from '../model/issue.ts';
import type { TimeExpression } from '../model/timeExpression.ts';
import type { TimelineEvent } from '../model/timelineEvent.ts';
import { edtfDays } from '../text/edtf.ts';
import { lazily } from '../text/lazily.ts';
import { type DatedTime, datedTimes } from './datedTimes.ts';
import { find } from './find.ts';
import type { Judged } from './judged.ts';
import { notGiven } from './notGiven.ts';
import { type Said, saidDays } from './saidDays.ts';

/**
 * Whether the date of each derived event stands in its words, that of an event by the text is one
 * that the article says and does not contradict them, an event that is a statement happens when it is
 * made, and one that is past or planned lies behind or ahead of the day of the article.
 *
 * @param judged - the article
 * @param wrong - paths of values that are no dates
 * @returns an issue for each date that does not follow
 */
export function eventDates(judged: Judged, wrong: ReadonlySet<string>): readonly Issue[] {
  const { timeline, times } = judged.article;
  const timesIn = datedTimes(times);
  const places = new Set(Object.values(times).map(({ paragraph }) => paragraph));
  const said = lazily(() => saidDays([...places].flatMap(timesIn)));
  return Object.values(timeline).flatMap((event) => {
    const { id } = event;
    if (wrong.has(`timeline.${id}.date`)) return [];
    return [
      ...issue(id, 'date', inWords(event, judged, timesIn, said)),
      ...issue(id, 'date', withStatement(event, judged)),
      ...issue(id, 'status', onItsSide(event, judged)),
    ];
  });
}

function inWords(
  { basis, date, anchors }: TimelineEvent,
  { incomplete, english }: Judged,
  timesIn: (paragraph: string) => readonly DatedTime[],
  said: () => Said,
): string | undefined {
  if (basis === 'external' || incomplete.has('times')) return undefined;
  const within = anchors.map((one) =>
    timesIn(one.paragraph).filter(({ time }) => holds(one, time)),
  );
  // Words without a date may have it beside them; which they are is known in English only.
  const isTold = basis === 'text' && anchors.length > 0 && !within.flat()[0];
  return isTold && (!english || said()(date)) ? undefined : notGiven(date, within);
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

function onItsSide({ date, status }: TimelineEvent, { article }: Judged): string | undefined {
  const { published = '' } = article.provenance ?? {};
  const [days, day] = [edtfDays(date), edtfDays(published)];
  if (!days || !day) return undefined;
  const isWrong = status === 'past' ? days[0] > day[1] : status === 'planned' && days[1] < day[0];
  if (!isWrong) return undefined;
  return `it is ${status}, and its date is ${date}; the article was published ${published}, so one of them is wrong`;
}

function holds(anchor: Anchor, { start, end }: TimeExpression): boolean {
  return anchor.start <= start && end <= anchor.end;
}

function issue(id: string, field: string, message: string | undefined): readonly Issue[] {
  if (message === undefined) return [];
  return [{ rule: 'chronology', path: `timeline.${id}.${field}`, message: `${id}: ${message}` }];
}
