import { edtfDays } from '../text/edtf.ts';

const EXACT =
  /^(?!0000)\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:Z|[+-](?:[01]\d|2[0-3])(?::[0-5]\d)?)?)?$/;

/**
 * A date that is a day, or a time to the second: what formats take that know nothing vaguer.
 *
 * @param value - an EDTF string, where there is one
 * @returns the value, an offset from UTC with its minutes; undefined when it is vaguer, a stretch, or
 * none of the calendar from the year 1
 */
export function exactDate(value = ''): string | undefined {
  if (!EXACT.test(value) || edtfDays(value) === undefined) return undefined;
  return value.replace(/(?<=T.{8}[+-]\d\d)$/, ':00');
}
