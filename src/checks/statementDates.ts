import type { Issue } from '../model/issue.ts';
import type { Quote } from '../model/quote.ts';
import type { Statement } from '../model/statement.ts';
import { type DatedTime, datedTimes } from './datedTimes.ts';
import { find } from './find.ts';
import type { Judged } from './judged.ts';
import { notGiven } from './notGiven.ts';

/**
 * Whether each statement says on what ground its date stands, and a derived date stands in a
 * paragraph that has words of the statement.
 *
 * @param judged - the article
 * @param wrong - paths of values that are no dates
 * @returns an issue for each date that does not follow
 */
export function statementDates(judged: Judged, wrong: ReadonlySet<string>): readonly Issue[] {
  const timesIn = datedTimes(judged.article.times);
  return Object.values(judged.article.statements).flatMap((statement) => {
    const { id, date, basis } = statement;
    const path = `statements.${id}`;
    if (basis === undefined)
      return date === undefined ? [] : [issue(`${path}.basis`, ungrounded(id, date))];
    if (date === undefined) {
      return [
        issue(`${path}.date`, `${id}: it says on what ground its date stands, and has no date`),
      ];
    }
    if (basis !== 'derived' || wrong.has(`${path}.date`)) return [];
    const message = near(statement, date, judged, timesIn);
    return message === undefined ? [] : [issue(`${path}.date`, `${id}: ${message}`)];
  });
}

function ungrounded(id: string, date: string): string {
  return `${id}: it has the date ${date}, and does not say on what ground: text, derived or external`;
}

function near(
  { reported, quotes }: Statement,
  date: string,
  { article, incomplete }: Judged,
  timesIn: (paragraph: string) => readonly DatedTime[],
): string | undefined {
  if (incomplete.has('times') || incomplete.has('quotes')) return undefined;
  const said = quotes.map((quote) => find(article.quotes, quote) as Quote); // none is missing
  const paragraphs = new Set([...reported, ...said].map(({ paragraph }) => paragraph));
  return notGiven(date, [...paragraphs].map(timesIn));
}

function issue(path: string, message: string): Issue {
  return { rule: 'chronology', path, message };
}
