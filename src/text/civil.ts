import { fromDays } from './days.ts';

/** Year, month and day of a numbered day. */
export function civil(day: number): readonly [year: number, month: number, day: number] {
  const [, year, month, date] = fromDays(day).split(/^(-?\d+)-(\d\d)-(\d\d)$/);
  return [Number(year), Number(month), Number(date)];
}
