import { fromDays } from './days.ts';

/** Year, month and day of a numbered day. */
export function civil(day: number): readonly [year: number, month: number, day: number] {
  const parts = fromDays(day)
    .split(/(?<=\d)-/)
    .map(Number);
  return parts as [number, number, number]; // so many has a day
}
