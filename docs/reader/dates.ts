const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/**
 * An EDTF day, interval or open interval as people write it.
 *
 * @param edtf - `2025-03-18`, `2025-03-16/2025-03-17`, `2025-03-18/..`
 */
export function showDate(edtf: string): string {
  const [from = '', to] = edtf.split('/');
  if (to === undefined || to === from) return day(from);
  if (to === '..') return `from ${day(from)}`;
  if (from === '..') return `until ${day(to)}`;
  const sameMonth = from.slice(0, 7) === to.slice(0, 7);
  return sameMonth ? `${Number(from.slice(8))}–${day(to)}` : `${day(from)} to ${day(to)}`;
}

/** A day without its year and with three letters of its month, for an axis. */
export function showShort(date: string): string {
  return showDate(date).replace(/ (\w{3})\w* \d{4}$/, ' $1');
}

function day(date: string): string {
  const [year, month, number] = date.split('-');
  const name = MONTHS[Number(month) - 1];
  return [number && Number(number), name, year].filter(Boolean).join(' ');
}

/** An ISO 8601 duration of one unit, or an EDTF date, as people write it. */
export function showTime(value: string): string {
  const [, count, unit = ''] = /^PT?(\d+)([HMD])$/.exec(value) ?? [];
  if (count === undefined) return showDate(value);
  return `${count} ${{ H: 'hours', M: 'minutes', D: 'days' }[unit]}`;
}
