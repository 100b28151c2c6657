/**
 * The number of a day of the proleptic Gregorian calendar, counted from 1970-01-01. Built without a
 * `Date`, so no time zone can shift it.
 *
 * @param year - astronomical, 0 is 1 BC
 * @param month - 1 to 12
 * @param day - 1 to the month's last
 * @returns whole days since 1970-01-01, negative before
 *
 * @example
 * ```ts
 * toDays(2025, 3, 18); //=> 20165
 * ```
 */
export function toDays(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/**
 * The day of a number, as ISO 8601 writes it: the inverse of {@link toDays}.
 *
 * @param days - whole days since 1970-01-01
 * @returns `YYYY-MM-DD`
 *
 * @example
 * ```ts
 * fromDays(20165); //=> '2025-03-18'
 * ```
 */
export function fromDays(days: number): string {
  const shifted = days + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return [pad(year, 4), pad(month, 2), pad(day, 2)].join('-');
}

/**
 * The day of the week of a numbered day.
 *
 * @param days - whole days since 1970-01-01
 * @returns 1 for Monday to 7 for Sunday, as ISO 8601 counts
 *
 * @example
 * ```ts
 * weekday(20165); //=> 2
 * ```
 */
export function weekday(days: number): number {
  return ((((days + 3) % 7) + 7) % 7) + 1;
}

function pad(value: number, width: number): string {
  return (value < 0 ? '-' : '') + String(Math.abs(value)).padStart(width, '0');
}
