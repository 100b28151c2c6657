const DURATION =
  /^P(?=\d|T\d)(\d+(?:\.\d+)?Y)?(\d+(?:\.\d+)?M)?(\d+(?:\.\d+)?W)?(\d+(?:\.\d+)?D)?(T(?=\d)(\d+(?:\.\d+)?H)?(\d+(?:\.\d+)?M)?(\d+(?:\.\d+)?S)?)?$/;

/**
 * Whether a value is an ISO 8601 duration: `P30D`, `PT2H`, `P1Y6M`.
 *
 * @param value - any string
 * @returns true when it is one
 *
 * @example
 * ```ts
 * isIsoDuration('P30D'); //=> true
 * isIsoDuration('30 days'); //=> false
 * ```
 */
export function isIsoDuration(value: string): boolean {
  return DURATION.test(value);
}
