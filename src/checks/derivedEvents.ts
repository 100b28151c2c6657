import type { Anchor } from '../model/anchor.ts';
import type { Issue } from '../model/issue.ts';
import type { Statement } from '../model/statement.ts';
import type { TimeExpression } from '../model/timeExpression.ts';
import type { TimelineEvent } from '../model/timelineEvent.ts';
import { edtfDays } from '../text/edtf.ts';
import { find } from './find.ts';
import type { Judged } from './judged.ts';
import { show } from './show.ts';

/**
 * Whether the date of each event and statement that is derived stands in its words, whether an event
 * and its statement have one date, and whether a statement says on what ground its date stands.
 *
 * @param judged - the article
 * @param wrong - paths of values that are no dates
 * @returns an issue for each that does not
 */
export function derivedEvents(judged: Judged, wrong: ReadonlySet<string>): readonly Issue[] {
  const { statements, timeline } = judged.article;
  return [
    ...Object.values(statements).flatMap((statement) => [
      ...ground(statement),
      ...(wrong.has(`statements.${statement.id}.date`) ? [] : ofStatement(statement, judged)),
    ]),
    ...Object.values(timeline).flatMap((event) =>
      wrong.has(`timeline.${event.id}.date`)
        ? []
        : [...ofEvent(event, judged), ...shared(event, judged)],
    ),
  ];
}

function ground({ id, date, basis }: Statement): readonly Issue[] {
  if ((date === undefined) === (basis === undefined)) return [];
  return date === undefined
    ? [
        issue(
          `statements.${id}.date`,
          `${id}: it says on what ground its date stands, and has no date`,
        ),
      ]
    : [
        issue(
          `statements.${id}.basis`,
          `${id}: it has the date ${date}, and does not say on what ground: text, derived or external`,
        ),
      ];
}

function ofEvent({ id, basis, date, anchors }: TimelineEvent, judged: Judged): readonly Issue[] {
  if (basis === 'external' || judged.incomplete.has('times')) return [];
  const within = timesOf(judged).filter((time) => anchors.some((anchor) => holds(anchor, time)));
  if (within.some((time) => gives(time, date))) return [];
  if (basis === 'text' && within.length === 0) return [];
  return [issue(`timeline.${id}.date`, `${id}: ${notGiven(date, within)}`)];
}

function ofStatement(statement: Statement, judged: Judged): readonly Issue[] {
  const { id, basis, date, reported, quotes } = statement;
  if (basis !== 'derived' || date === undefined) return [];
  if (judged.incomplete.has('times') || judged.incomplete.has('quotes')) return [];
  const said = quotes.flatMap((quote) => find(judged.article.quotes, quote) ?? []);
  const paragraphs = new Set([...reported, ...said].map(({ paragraph }) => paragraph));
  const near = timesOf(judged).filter(({ paragraph }) => paragraphs.has(paragraph));
  if (near.some((time) => gives(time, date))) return [];
  return [issue(`statements.${id}.date`, `${id}: ${notGiven(date, near)}`)];
}

/** An event that is a statement happens when it is said. */
function shared({ id, date, statement }: TimelineEvent, { article }: Judged): readonly Issue[] {
  const said = find(article.statements, statement);
  const days = edtfDays(date);
  const others = said?.date === undefined ? undefined : edtfDays(said.date);
  if (!days || !others || (days[0] <= others[1] && others[0] <= days[1])) return [];
  return [
    issue(
      `timeline.${id}.date`,
      `${id}: it is dated ${date}, and the statement "${said?.id}" that it is ${said?.date}; one of them is wrong`,
    ),
  ];
}

function timesOf({ article }: Judged): readonly TimeExpression[] {
  return Object.values(article.times).filter(({ type }) => type === 'date' || type === 'time');
}

function holds(anchor: Anchor, { paragraph, start, end }: TimeExpression): boolean {
  return anchor.paragraph === paragraph && anchor.start <= start && end <= anchor.end;
}

function gives({ value, alternatives = [] }: TimeExpression, date: string): boolean {
  const days = edtfDays(date);
  return [value, ...alternatives]
    .map(edtfDays)
    .some((span) => span && days && span[0] <= days[0] && days[1] <= span[1]);
}

function notGiven(date: string, times: readonly TimeExpression[]): string {
  const [time] = times;
  if (time === undefined)
    return `no time expression in its words gives the date ${date}; if it is known from elsewhere, its basis is external`;
  return `its words say “${show(time.exact)}”, which is ${time.value}, and its date is ${date}`;
}

function issue(path: string, message: string): Issue {
  return { rule: 'chronology', path, message };
}
