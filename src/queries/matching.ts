import type { IsLiteral, Loose } from './loose.ts';

/**
 * What a filter finds in anyone's article: `readonly []` when no record can answer, never empty when
 * one must, an ordinary array of all when the filter or the article is not literal.
 *
 * `values` holds, by id and filter key, the list of values that the record answers to.
 */
export type Matching<rows, values, filter> = string extends keyof rows
  ? readonly rows[keyof rows][]
  : [Loose<filter>] extends [never]
    ? Listed<rows[May<rows, values, filter>], Must<rows, values, filter>>
    : readonly rows[keyof rows][];

// Ids of the records that no key rules out.
type May<rows, values, filter> = {
  [id in keyof rows]: [Keys<values[id & keyof values], filter, false>] extends [never] ? id : never;
}[keyof rows];

// Ids of the records that answer every key for sure.
type Must<rows, values, filter> = {
  [id in keyof rows]: [Keys<values[id & keyof values], filter, false | 'perhaps'>] extends [never]
    ? id
    : never;
}[keyof rows];

// The keys of a filter to which a record gives one of some answers.
type Keys<values, filter, answers> = {
  [key in keyof filter]: key extends keyof values
    ? [Answer<values[key], filter[key]>] extends [answers]
      ? key
      : never
    : never;
}[keyof filter];

type Answer<has, asked> = has extends readonly (infer value)[]
  ? number extends has['length']
    ? 'perhaps'
    : asked extends value
      ? has extends readonly [infer only]
        ? IsLiteral<only> extends true
          ? true
          : 'perhaps'
        : true
      : string extends value
        ? 'perhaps'
        : false
  : false;

type Listed<row, sure> = [row] extends [never]
  ? readonly []
  : [sure] extends [never]
    ? readonly row[]
    : readonly [row, ...row[]];
