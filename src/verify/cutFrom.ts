import { pattern } from '../text/pattern.ts';
import type { Stretch } from './page.ts';
import type { Word } from './weigh.ts';

const counting = /* @__PURE__ */ pattern(
  '[\\p{N}\\p{Sm}\\p{Sc}%‰°]|^(?:zero|one|two|(?:three|four|five|six|seven|eight|nine?|ten|eleven|twelve|hundred|thousand|.+illion|(?:thir|four|fif|six|seven|eigh|nine)teen)(?:th)?|(?:fif|eigh|twelf)th|(?:twen|thir|for|fif|six|seven|eigh|nine)t(?:y|ieth)|dozens?|(?:hundred|thousand|.+illion)s|half|first|second|third|twice)$',
);
const scaling = /* @__PURE__ */ pattern(
  '^(?:hundred|thousand|.+illion|dozen|minus|per(?:cent)?|[%‰°€£$].*)$',
);
const ranging = ['to', 'or', 'and', '-'];

/**
 * Whether a token is a number or counts; the words are English.
 *
 * @param token - a token, or none
 * @returns true for the likes of “5%”, “second”, “million”
 */
export function isCount(token: Word | undefined): boolean {
  return !!token && counting().test(token.key);
}

/**
 * What a number loses where words beside it are left out.
 *
 * @param words - words of the article
 * @param left - those that are left out
 * @returns the first word beside the number: its “million” or “per”, the “to” of a range
 */
export function cutFrom<word extends Word>(
  words: readonly word[],
  { from, to }: Stretch,
): word | undefined {
  const places = [
    [from - 1, from, from + 1],
    [to, to - 1, to - 2],
  ];
  return places
    .map((near) => near.map((place) => words[place]))
    .find(([kept, next, far]) => {
      const key = `${next?.key}`;
      return isCount(kept) && (scaling().test(key) || (ranging.includes(key) && isCount(far)));
    })?.[1];
}
