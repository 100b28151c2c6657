import { scaleUtc } from 'd3-scale';

const DAY = 86_400_000;

/** Where days lie on a line, in percent of its length. */
export interface Scale {
  /** Where an EDTF day or interval begins, and how long it is. A day has a length too. */
  readonly span: (edtf: string) => { readonly at: number; readonly length: number };
  /** Round dates to draw lines at. */
  readonly ticks: (count: number) => readonly Tick[];
  /** Whether something of a day or interval lies on the line. */
  readonly holds: (edtf: string) => boolean;
}

/** A round date, and where it lies. */
interface Tick {
  readonly at: number;
  readonly date: Date;
}

/**
 * A line from the beginning of one day to the end of another.
 *
 * @param first - `2025-02-15`
 * @param last - `2025-03-27`
 */
export function scaleOf(first: string, last: string): Scale {
  const scale = scaleUtc([startOf(first), startOf(last) + DAY], [0, 100]);
  const span: Scale['span'] = (edtf) => {
    const [from = edtf, to = from] = edtf.split('/');
    const at = scale(startOf(from));
    return { at, length: scale(startOf(to) + DAY) - at };
  };
  return {
    span,
    ticks: (count) => scale.ticks(count).map((date) => ({ date, at: scale(date) })),
    holds: (edtf) => {
      const { at, length } = span(edtf);
      return at + length > 0 && at < 100;
    },
  };
}

/** Days from one day to another. */
export function daysBetween(from: string, to: string): number {
  return (startOf(to) - startOf(from)) / DAY;
}

/** The first moment of a day; only distances are told from it, so its time zone does not matter. */
function startOf(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return Date.UTC(year, month - 1, date);
}
