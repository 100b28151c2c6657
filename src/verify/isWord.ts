import type { Token } from '../text/tokens.ts';

/**
 * Whether a token is more than punctuation.
 *
 * @param token - a token, or none
 * @returns true for words, numbers and pictures
 */
export function isWord(token?: Token): boolean {
  return /[\p{L}\p{N}\p{So}]/u.test(token?.key ?? '');
}
