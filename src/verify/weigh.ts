import type { Token } from '../text/tokens.ts';
import { denies } from './denies.ts';
import { lettersOf } from './lettersOf.ts';

/** A token that knows how much it tells. */
export interface Word extends Token {
  /** From 0 to 1, the more the rarer it is in the article; punctuation weighs next to nothing. */
  readonly weight: number;
  /** Its key without the contraction at its end: “it” of “it’s”. */
  readonly stem: string;
}

/** Words that come and go with a negation: they make a claim no less near. */
const light = ['do', 'does', 'did'];

/**
 * Weighs tokens.
 *
 * @param list - tokens of the article or of a claim
 * @param counts - how often each key stands in the article
 * @returns the same tokens, with their weight
 */
export function weigh<token extends Token>(
  list: readonly token[],
  counts: ReadonlyMap<string, number>,
): readonly (token & Word)[] {
  return list.map((token) => {
    const { key } = token;
    const isLight = denies(key) || light.includes(key);
    const told = isLight ? 0.01 : (counts.get(key) ?? 1) ** -0.5;
    return {
      ...token,
      stem: key.replace(/'(?:[dms]|ll|[rv]e)$/, ''),
      weight: lettersOf(key) ? told : 1e-6,
    };
  });
}

/**
 * What words weigh together.
 *
 * @param words - words of the article or of a claim
 * @returns the sum
 */
export function total(words: readonly Word[]): number {
  return words.reduce((sum, { weight }) => sum + weight, 0);
}
