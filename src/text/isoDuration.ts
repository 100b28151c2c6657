import { lazily } from './lazily.ts';

const duration = /* @__PURE__ */ lazily(() => {
  const each = (units: string): string => units.replace(/./g, '(?:(\\d+(?:\\.\\d+)?)$&)?');
  return new RegExp(`^P(?=\\d|T\\d)${each('YMWD')}(?:T(?=\\d)${each('HMS')})?$`);
});

type Seven = [number, number, number, number, number, number, number];

/** How many of each unit a length of time has. */
export interface IsoDuration {
  readonly years: number;
  readonly months: number;
  readonly weeks: number;
  readonly days: number;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
}

/**
 * Reads an ISO 8601 duration: `P30D`, `PT2H`, `P1Y6M`.
 *
 * @param value - any string
 * @returns its parts; undefined when it is none
 *
 * @example
 * ```ts
 * isoDuration('P30D')?.days; //=> 30
 * isoDuration('30 days'); //=> undefined
 * ```
 */
export function isoDuration(value: string): IsoDuration | undefined {
  const match = duration().exec(value);
  if (!match) return undefined;
  // A group for each unit, in their order.
  const [years, months, weeks, days, hours, minutes, seconds] = match
    .slice(1)
    .map((part) => Number(part ?? 0)) as Seven;
  return { years, months, weeks, days, hours, minutes, seconds };
}
