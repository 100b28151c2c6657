import type { Alteration } from '../model/verification.ts';
import { pattern } from '../text/pattern.ts';
import type { Token } from '../text/tokens.ts';
import { denies } from './denies.ts';
import { isWord } from './isWord.ts';
import type { Block, Question } from './question.ts';

const capital = /* @__PURE__ */ pattern('^\\p{Lu}.');
const counting = /* @__PURE__ */ pattern(
  '\\p{N}|^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|.+teen|(?:twen|thir|fou?r|fif|six|seven|eigh|nine?|ten|twelf|.+teen|.+tie)t[hy]|hundred|thousand|.+illion|half|first|second|third|once|twice)$',
);
const measure = /* @__PURE__ */ pattern('[\\p{Sm}\\p{Sc}%]');
const figure = /* @__PURE__ */ pattern(
  '[\\p{Sm}\\p{Sc}%] ?\\p{N}|\\p{N} ?[\\p{Sm}\\p{Sc}%]|(?<!\\p{L})[-‐-―−]\\p{N}',
);

/**
 * What a change amounts to; the words that count are English, those that deny mostly.
 *
 * @param question - what was asked
 * @param block - words of both sides
 * @returns the alterations; none when the words are kept, or left out with a sign
 */
export function alterations(
  { printed, claim, claimed }: Question,
  { from, to, at, upTo, kind }: Block,
): readonly Alteration[] {
  const before = printed.slice(from, to);
  const after = claim.slice(at, upTo);
  if (kind === 'kept' || (claim[at]?.key === '…' && !after.some(isWord))) return [];
  const differ = (test: (key: string) => boolean) => keys(before, test) !== keys(after, test);
  const isName = ({ text }: Token, i: number) =>
    capital().test(text) && /[^.!?…]/.test(claim[at + i - 1]?.key ?? '');
  if (!differ(Boolean)) return ['case'];
  if (!before.some(isWord) && !after.some(isWord)) {
    const text = printed[from]?.paragraph.text ?? '';
    const around = `${text.slice(printed[from - 1]?.start, printed[to]?.end)} ${claimed.slice(claim[at - 1]?.start, claim[upTo]?.end)}`;
    if (figure().test(around)) return ['number'];
    return [differ((key) => measure().test(key)) ? 'wording' : 'punctuation'];
  }
  const found: Alteration[] = [
    kind === 'added' ? 'insertion' : kind === 'missing' ? 'omission' : 'wording',
  ];
  if (differ(denies)) found.push('negation');
  if (kind !== 'missing' && differ((key) => counting().test(key))) found.push('number');
  if (after.some(isName)) found.push('name');
  return found;
}

function keys(tokens: readonly Token[], test: (key: string) => boolean): string {
  return tokens
    .map((token) => token.key)
    .filter(test)
    .join(' ');
}
