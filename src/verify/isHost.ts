import type { Token } from '../text/tokens.ts';

/**
 * Whether a token can belong to the sentence around a quotation.
 *
 * @param token - a token, or none
 * @returns true for a comma, period, colon or semicolon
 */
export function isHost(token?: Token): boolean {
  return /^[.,;:]/.test(token?.key ?? '');
}
