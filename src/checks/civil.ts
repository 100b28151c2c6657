import { fromDays } from '../text/days.ts';

/** Year, month and day of a numbered day. */
export function civil(day: number): readonly [year: number, month: number, day: number] {
  const [, year, month, date] = /^(-?\d+)-(\d\d)-(\d\d)$/.exec(fromDays(day)) ?? [];
  return [Number(year), Number(month), Number(date)];
}
