import { toDays } from './days.ts';
import { pattern } from './pattern.ts';

const DATE = /* @__PURE__ */ pattern(
  '^(-?\\d{2}(?:\\d{2}|\\dX|XX))(?:-(\\d\\d|XX)(?:-(\\d\\d|XX))?)?([?~%])?$',
);
const TIMED = /* @__PURE__ */ pattern(
  '^(\\d{4}-\\d\\d-\\d\\d)T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:Z|[+-]\\d\\d(?::\\d\\d)?)?$',
);
const LONG_YEAR = /* @__PURE__ */ pattern('^Y(-?[1-9]\\d{4,8})$');

/**
 * The first and the last day that an EDTF value can mean: the only reading that sorting, filtering
 * and drawing need. Level 0 and 1: days, months, years, seasons (as their whole year), times of day,
 * intervals with open or unknown ends, unspecified digits (`X`), and the marks `?` `~` `%`.
 *
 * @param value - an EDTF string
 * @returns `[first, last]` in whole days since 1970-01-01, infinite at an open end; undefined when
 * the value is not EDTF
 *
 * @example
 * ```ts
 * edtfDays('2025-03-18'); //=> [20165, 20165]
 * edtfDays('2025-03-10/2025-03-16'); //=> [20157, 20163]
 * edtfDays('last week'); //=> undefined
 * ```
 */
export function edtfDays(value: string): readonly [first: number, last: number] | undefined {
  const [from, to, more] = value.split('/') as [string, ...string[]]; // one, also of ''
  if (more !== undefined) return undefined;
  if (to === undefined) return point(from);
  const first = isOpen(from) ? Number.NEGATIVE_INFINITY : point(from)?.[0];
  const last = isOpen(to) ? Number.POSITIVE_INFINITY : point(to)?.[1];
  if (first === undefined || last === undefined || last < first) return undefined;
  return isOpen(from) && isOpen(to) ? undefined : [first, last];
}

function isOpen(end: string): boolean {
  return end === '..' || end === '';
}

function point(value: string): readonly [number, number] | undefined {
  const long = LONG_YEAR().exec(value);
  if (long) return span(Number(long[1]), undefined, undefined);
  const timed = TIMED().exec(value);
  const match = DATE().exec(timed ? (timed[1] as string) : value);
  if (!match) return undefined;
  const [, year, month, day] = match as string[] as [string, string, string?, string?];
  const first = span(Number(year.replaceAll('X', '0')), month, day);
  const last = span(Number(year.replaceAll('X', '9')), month, day);
  return first && last && [Math.min(first[0], last[0]), Math.max(first[1], last[1])];
}

function span(year: number, month?: string, day?: string): readonly [number, number] | undefined {
  const m = Number(month);
  const wholeYear = month === undefined || month === 'XX' || (m >= 21 && m <= 24);
  if (wholeYear) {
    return day === undefined || day === 'XX'
      ? [toDays(year, 1, 1), toDays(year, 12, 31)]
      : undefined;
  }
  if (m < 1 || m > 12) return undefined;
  const length = toDays(m === 12 ? year + 1 : year, (m % 12) + 1, 1) - toDays(year, m, 1);
  if (day === undefined || day === 'XX') return [toDays(year, m, 1), toDays(year, m, length)];
  const d = Number(day);
  return d >= 1 && d <= length ? [toDays(year, m, d), toDays(year, m, d)] : undefined;
}
