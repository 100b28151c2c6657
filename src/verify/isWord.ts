import type { Word } from './weigh.ts';

/**
 * Whether a token is more than punctuation.
 *
 * @param token - a token, or none
 * @returns true for words, numbers and pictures
 */
export function isWord(token?: Word): boolean {
  return !!token && token.weight > 1e-6;
}
