import { exactDate } from './exactDate.ts';

/**
 * A time to the second with its offset from UTC, as RFC 3339 has it: the same moment everywhere.
 *
 * @param value - an EDTF string, where there is one
 * @returns the value, its offset with minutes; undefined when it is less, or none
 */
export function instant(value?: string): string | undefined {
  const exact = exactDate(value);
  return exact && /Z|[+-]\d\d:/.test(exact) ? exact : undefined;
}
