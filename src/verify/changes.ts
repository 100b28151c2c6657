import type { Alteration, Fold } from '../model/verification.ts';
import { pattern } from '../text/pattern.ts';
import { denies } from './denies.ts';
import { isWord } from './isWord.ts';
import type { Block, Question } from './question.ts';
import { typography } from './typography.ts';
import type { Word } from './weigh.ts';

const capital = /* @__PURE__ */ pattern('^\\p{Lu}.');
const counting = /* @__PURE__ */ pattern(
  '[\\p{N}\\p{Sm}\\p{Sc}%]|^(?:(?:one|two|three|fou?r|fi(?:ve|f)|six|seven|eight?|nine?|ten|eleven|twel(?:ve|f)|twen|thir)(?:t[hy]|teen(?:th)?|tieth)?|hundred|thousand|.+illion|half|first|second|third|once|twice)$',
);

/**
 * What a claim does to words of the article; the words that count are English, those that deny mostly.
 *
 * @param question - what was asked
 * @param block - words of both sides
 * @returns alterations, or folds; none when the words are the same, character for character, or only an
 * ellipsis stands for them
 */
export function changes(question: Question, block: Block): readonly (Alteration | Fold)[] {
  if (block.kept) return typography(question, block);
  const { claim, printed } = question;
  const before = printed.slice(block.from, block.to);
  const after = claim.slice(block.at, block.upTo);
  const hasGap = after.some(({ key }) => key === '…');
  // Punctuation at the end, or beside an ellipsis, is of the sentence around a quotation.
  if ((hasGap || block.upTo === claim.length) && after.every(({ key }) => /^[.,;:…]/.test(key))) {
    return after.every(({ key }) => key === '…') ? [] : ['finalPunctuation'];
  }
  const differ = (test: (word: Word) => boolean) => keys(before, test) !== keys(after, test);
  const [goes, comes] = [before.some(isWord), after.some(isWord)];
  if (!differ(() => true)) return startsDenied(question, block) ? ['case', 'negation'] : ['case'];
  const found: Alteration[] = [
    !differ(isWord) ? 'punctuation' : !comes ? 'omission' : goes ? 'wording' : 'insertion',
  ];
  if (differ(({ key }) => denies(key))) found.push('negation');
  if ((comes || !goes) && differ(({ key }) => counting().test(key))) found.push('number');
  if (
    after.some(
      ({ text }, i) => capital().test(text) && /[^.!?…]/.test(claim[block.at + i - 1]?.key ?? ''),
    )
  ) {
    found.push('name');
  }
  return found;
}

/** A capital makes a sentence of words that the quotation denies just before. */
function startsDenied({ printed, spans }: Question, { from, at }: Block): boolean {
  let first = from;
  while (isWord(printed[first - 1]) && !spans.some((span) => span.from === first)) first--;
  return !at && printed.slice(first, from).some(({ key }) => denies(key));
}

function keys(words: readonly Word[], test: (word: Word) => boolean): string {
  return words
    .filter(test)
    .map(({ key }) => key)
    .join(' ');
}
