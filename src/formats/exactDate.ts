const EXACT = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:Z|[+-]\d\d(?::\d\d)?)?)?$/;

/**
 * A date that is a day, or a time to the second: what formats take that know nothing vaguer.
 *
 * @param value - an EDTF string, where there is one
 * @returns the value; undefined when it is vaguer, a stretch, or none
 */
export function exactDate(value = ''): string | undefined {
  return EXACT.test(value) ? value : undefined;
}
