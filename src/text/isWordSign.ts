import { pattern } from './pattern.ts';

const sign = /* @__PURE__ */ pattern('[\\p{L}\\p{N}]');

/**
 * Whether a text has a letter or a digit.
 *
 * @param text - any text; a blank when left out
 * @returns true when it has one
 *
 * @example
 * ```ts
 * isWordSign('é'); //=> true
 * ```
 */
export function isWordSign(text = ' '): boolean {
  return sign().test(text);
}
