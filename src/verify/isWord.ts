import { pattern } from '../text/pattern.ts';
import type { Token } from '../text/tokens.ts';

const word = /* @__PURE__ */ pattern('[\\p{L}\\p{N}\\p{So}]');

/**
 * Whether a token is more than punctuation.
 *
 * @param token - a token, or none
 * @returns true for words, numbers and pictures
 */
export function isWord(token?: Token): boolean {
  return word().test(token?.key ?? '');
}
