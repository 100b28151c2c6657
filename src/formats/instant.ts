const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/**
 * A time to the second with its offset from UTC, as RFC 3339 has it: the same moment everywhere.
 *
 * @param value - an EDTF string, where there is one
 * @returns the value; undefined when it is less, or none
 */
export function instant(value = ''): string | undefined {
  return INSTANT.test(value) ? value : undefined;
}
