/**
 * The keys of a filter whose value is no single literal: a union, a wide string, or one that may be
 * undefined. Nobody can tell at compile time what such a filter leaves out.
 */
export type Loose<filter> = {
  [key in keyof filter]-?: IsLiteral<filter[key]> extends true ? never : key;
}[keyof filter];

/** Whether a type is one literal: no union, not wide, not undefined. */
export type IsLiteral<value, whole = value> = value extends unknown
  ? string extends value
    ? false
    : [whole] extends [value]
      ? value extends undefined
        ? false
        : true
      : false
  : never;
