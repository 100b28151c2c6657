import { fromDays } from './days.ts';
import { edtfDays } from './edtf.ts';

/** The first and the last day of an EDTF value, where each is known and has a year of four digits. */
export interface EdtfDates {
  /** `YYYY-MM-DD`. */
  readonly first?: string;
  /** `YYYY-MM-DD`. */
  readonly last?: string;
}

/**
 * The days between which an EDTF value lies, for formats that know days and nothing vaguer.
 *
 * @param value - an EDTF string
 * @returns the days; empty when the value is no EDTF or no calendar of four-digit years has it
 *
 * @example
 * ```ts
 * edtfDates('2025-03'); //=> { first: '2025-03-01', last: '2025-03-31' }
 * edtfDates('2025-03-18/..'); //=> { first: '2025-03-18' }
 * ```
 */
export function edtfDates(value: string): EdtfDates {
  const [first, last] = edtfDays(value)?.map(day) ?? [];
  return { ...(first && { first }), ...(last && { last }) };
}

function day(days: number): string | undefined {
  const iso = fromDays(days); // no digits where there is no end
  return /^\d{4}-/.test(iso) && !iso.startsWith('0000') ? iso : undefined;
}
