import type { Alteration } from '../model/verification.ts';
import { pattern } from '../text/pattern.ts';
import type { Token } from '../text/tokens.ts';
import { isWord } from './isWord.ts';
import type { Block, Question } from './question.ts';

const capital = /* @__PURE__ */ pattern('^\\p{Lu}.');
const denying = /^(?:not?|never|none|neither|nor|nobody|nothing|without|cannot|.+n't)$/;
const counting = /* @__PURE__ */ pattern(
  '\\p{N}|^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|.+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundred|thousand|.+illion|half|twice)$',
);

/**
 * What a change amounts to; the words that deny and count are English.
 *
 * @param question - what was asked
 * @param block - words of both sides
 * @returns the alterations; none when the words are kept, or left out with a sign
 */
export function alterations(
  { printed, claim }: Question,
  { from, to, at, upTo, kind }: Block,
): readonly Alteration[] {
  const before = printed.slice(from, to);
  const after = claim.slice(at, upTo);
  if (kind === 'kept' || (claim[at]?.key === '…' && !after.some(isWord))) return [];
  const differ = (sign: RegExp) => keys(before, sign) !== keys(after, sign);
  const isName = ({ text }: Token, i: number) =>
    capital().test(text) && /[^.!?…]/.test(claim[at + i - 1]?.key ?? '');
  if (!differ(/^/)) return ['case'];
  if (!before.some(isWord) && !after.some(isWord)) return ['punctuation'];
  const found: Alteration[] = [
    kind === 'added' ? 'insertion' : kind === 'missing' ? 'omission' : 'wording',
  ];
  if (differ(denying)) found.push('negation');
  if (kind !== 'missing' && differ(counting())) found.push('number');
  if (after.some(isName)) found.push('name');
  return found;
}

function keys(tokens: readonly Token[], sign: RegExp): string {
  return tokens
    .map((token) => token.key)
    .filter((key) => sign.test(key))
    .join(' ');
}
