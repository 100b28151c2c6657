import { civil } from '../text/civil.ts';
import { toDays, weekday } from '../text/days.ts';
import { lazily } from '../text/lazily.ts';
import { DAYS, MONTHS } from './english.ts';
import { type Days, stretchOf } from './stretchOf.ts';

interface Patterns {
  readonly dayFirst: RegExp;
  readonly monthFirst: RegExp;
  readonly monthYear: RegExp;
  readonly yearOnly: RegExp;
}

const patterns = /* @__PURE__ */ lazily((): Patterns => {
  const month = `(${MONTHS.join('|')})`;
  const date = '(\\d{1,2})(?:st|nd|rd|th)?';
  const year = '(\\d{4})';
  const lead = `^(?:(?:on|in|at|by|early|late|the) )*(?:(${DAYS.join('|')})(?: the)? )?`;
  return {
    dayFirst: new RegExp(`${lead}${date} (?:of )?${month}(?: ${year})?$`),
    monthFirst: new RegExp(`${lead}${month} ${date}(?: ${year})?$`),
    monthYear: new RegExp(`${lead}${month} (?:of )?${year}$`),
    yearOnly: new RegExp(`${lead}(?:year )?${year}$`),
  };
});

/**
 * The days that words mean which name a date: “11 March”, “Tuesday, March 18, 2025”, “in 2022”. A
 * date without a year is in the year of the days it counts from, or a year to either side.
 *
 * @param words - as `plainWords` gives them
 * @param from - the days that they count from, for dates without a year
 * @returns the possible days; undefined where the words name no date
 */
export function fullDates(words: string, from?: Days): readonly Days[] | undefined {
  const { dayFirst, monthFirst, monthYear, yearOnly } = patterns();
  const year = yearOnly.exec(words)?.[2];
  if (year) return [[toDays(Number(year), 1, 1), toDays(Number(year), 12, 31)]];
  const [, , month, of] = monthYear.exec(words) ?? [];
  if (month && of) {
    const first = toDays(Number(of), MONTHS.indexOf(month) + 1, 1);
    return [stretchOf('month', [first, first])];
  }
  const [, d1, date1, month1, year1] = dayFirst.exec(words) ?? [];
  if (date1 && month1) return dates(d1, month1, date1, year1, from);
  const [, d2, month2, date2, year2] = monthFirst.exec(words) ?? [];
  if (month2 && date2) return dates(d2, month2, date2, year2, from);
  return undefined;
}

function dates(
  day: string | undefined,
  month: string,
  date: string,
  year: string | undefined,
  from: Days | undefined,
): readonly Days[] | undefined {
  const years = year === undefined ? from && near(from) : [Number(year)];
  return years
    ?.map((y) => toDays(y, MONTHS.indexOf(month) + 1, Number(date)))
    .filter((at) => civil(at)[2] === Number(date))
    .filter((at) => day === undefined || weekday(at) === DAYS.indexOf(day) + 1)
    .map((at): Days => [at, at]);
}

/** The years of some days, and one to either side; nine at most. */
function near([first, last]: Days): readonly number[] {
  const [from] = civil(first - 366);
  const [to] = civil(last + 366);
  return Array.from({ length: Math.min(to - from + 1, 9) }, (_, i) => from + i);
}
