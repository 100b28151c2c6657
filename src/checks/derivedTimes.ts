import type { Issue } from '../model/issue.ts';
import type { TimeExpression } from '../model/timeExpression.ts';
import { edtfDays } from '../text/edtf.ts';
import { find } from './find.ts';
import { fullDates } from './fullDates.ts';
import { isAsLong } from './isAsLong.ts';
import type { Judged } from './judged.ts';
import { plainWords } from './plainWords.ts';
import { named, type Reckoned, reckon } from './reckon.ts';
import { show } from './show.ts';
import { showDays } from './showDays.ts';
import type { Days } from './stretchOf.ts';

/**
 * Whether each time expression has the value that its words give: counted from its anchor where it is
 * derived, read where the text gives it in full; and a day that they name, whatever it stands on.
 *
 * @param judged - the article
 * @param wrong - paths of values that are no dates
 * @returns an issue for each that has another, and for each that leads back to itself
 */
export function derivedTimes(judged: Judged, wrong: ReadonlySet<string>): readonly Issue[] {
  const { article, english } = judged;
  const circles = inCircles(article.times);
  return Object.values(article.times).flatMap((time) => {
    const { id, basis, anchoredTo } = time;
    if (circles.has(id)) {
      return [
        issue(
          id,
          'anchoredTo',
          'it counts from itself in the end; count from an event or a statement',
        ),
      ];
    }
    if (basis === 'derived' && anchoredTo === undefined) {
      return [
        issue(
          id,
          'anchoredTo',
          `“${show(time.exact)}” is derived, and nothing is named that it counts from`,
        ),
      ];
    }
    if (!english || wrong.has(`times.${id}.value`)) return [];
    const counts = basis === 'derived' && time.type !== 'duration';
    return counts ? asCounted(time, judged, wrong) : asRead(time);
  });
}

/** The time expressions that count from themselves in the end. */
function inCircles(times: Judged['article']['times']): ReadonlySet<string> {
  const seen = new Set<string>();
  const circles = new Set<string>();
  for (const id of Object.keys(times)) {
    const way: string[] = [];
    let at = find(times, id);
    for (; at && !seen.has(at.id); at = find(times, at.anchoredTo)) {
      seen.add(at.id);
      way.push(at.id);
    }
    const from = at ? way.indexOf(at.id) : -1;
    if (from >= 0) for (const one of way.slice(from)) circles.add(one);
  }
  return circles;
}

function asRead({ id, exact, type, value, basis }: TimeExpression): readonly Issue[] {
  if (type === 'duration') {
    if (isAsLong(value, exact) ?? true) return [];
    return [issue(id, 'value', `“${show(exact)}” is not as long as ${value}`)];
  }
  const days = edtfDays(value);
  const dates = days && named(exact, days.every(Number.isFinite) ? days : undefined);
  if (!dates) return [];
  // What a source makes more exact, or leaves open, need only hold such a day.
  const isFull = basis === 'text' && fullDates(plainWords(exact)) !== undefined;
  const agrees = isFull ? fits(days, { allowed: dates }) : mayBe(days, dates);
  return agrees ? [] : [issue(id, 'value', `“${show(exact)}” is ${given(dates)}, not ${value}`)];
}

function asCounted(
  { id, exact, type, value, anchoredTo }: TimeExpression,
  { article }: Judged,
  wrong: ReadonlySet<string>,
): readonly Issue[] {
  const days = edtfDays(value);
  if (type === 'set' || days === undefined || anchoredTo === undefined) return [];
  const anchor = anchorOf(anchoredTo, article);
  if (anchor === undefined || wrong.has(anchor.path)) return []; // the anchor has the fault
  if (anchor.date === undefined) {
    return [
      issue(id, 'anchoredTo', `“${show(exact)}” counts from "${anchoredTo}", which has no date`),
    ];
  }
  const from = edtfDays(anchor.date);
  if (from === undefined || !from.every(Number.isFinite)) return [];
  const reckoned = reckon(exact, from);
  if (reckoned && fits(days, reckoned)) return [];
  const why = reckoned
    ? `counted from ${anchor.date} (${anchoredTo}) it is ${given(reckoned.allowed)}, not ${value}`
    : 'gives no date by counting; if its date is known from elsewhere, its basis is external';
  return [issue(id, 'value', `“${show(exact)}” ${why}`)];
}

function anchorOf(
  id: string,
  { timeline, statements, times }: Judged['article'],
): { readonly path: string; readonly date: string | undefined } | undefined {
  const event = find(timeline, id);
  if (event) return { path: `timeline.${id}.date`, date: event.date };
  const statement = find(statements, id);
  if (statement) return { path: `statements.${id}.date`, date: statement.date };
  const time = find(times, id);
  const date = time?.type === 'date' || time?.type === 'time' ? time.value : undefined;
  return time && { path: `times.${id}.value`, date };
}

function fits([first, last]: Days, { allowed, within }: Reckoned): boolean {
  return allowed.some(([from, to]) =>
    within ? from <= first && last <= to : from === first && to === last,
  );
}

/** Whether days share one with others; of words that name no day of the calendar nothing can be told. */
function mayBe([first, last]: Days, dates: readonly Days[]): boolean {
  return dates.length === 0 || dates.some(([from, to]) => from <= last && first <= to);
}

function given(days: readonly Days[]): string {
  return days.length === 0 ? 'no day at all' : days.slice(0, 3).map(showDays).join(' or ');
}

function issue(id: string, field: string, message: string): Issue {
  return { rule: 'chronology', path: `times.${id}.${field}`, message: `${id}: ${message}` };
}
