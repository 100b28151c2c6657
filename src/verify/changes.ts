import type { Alteration, Fold } from '../model/verification.ts';
import { pattern } from '../text/pattern.ts';
import { cutFrom, isCount } from './cutFrom.ts';
import { denies } from './denies.ts';
import { isWord } from './isWord.ts';
import type { Block, Question } from './question.ts';
import { typography } from './typography.ts';
import type { Word } from './weigh.ts';

const capital = /* @__PURE__ */ pattern('^\\p{Lu}.');

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
  const differ = (test: Test, joint = ' ') =>
    keys(before, test).join(joint) !== keys(after, test).join(joint);
  if (!differ(() => true)) return startsDenied(question, block) ? ['case', 'negation'] : ['case'];
  const isLess = !after.some(isWord) && before.some(isWord);
  const found: Alteration[] = [differ(isWord) ? substance(before, after) : 'punctuation'];
  if (denials(before) !== denials(after)) found.push('negation');
  if (isLess ? cutFrom(printed, block) : differ(counts, '')) found.push('number');
  if (after.some((word, i) => isName(word, claim[block.at + i - 1]))) found.push('name');
  return found;
}

type Test = (word: Word, i: number, words: readonly Word[]) => boolean;

function substance(before: readonly Word[], after: readonly Word[]): Alteration {
  if (!after.some(isWord)) return 'omission';
  return before.some(isWord) ? 'wording' : 'insertion';
}

/** A capital in the middle of a sentence; behind a bracket an editor may begin one. */
function isName({ text }: Word, before?: Word): boolean {
  return capital().test(text) && /[^.!?…[]/.test(before?.key ?? '');
}

/** Nobody counts with “no one”. */
function counts(word: Word, i: number, words: readonly Word[]): boolean {
  return isCount(word) && !(word.key === 'one' && words[i - 1]?.key === 'no');
}

function denials(words: readonly Word[]): number {
  return words.filter(({ key }) => denies(key)).length;
}

/** A capital makes a sentence of words that the quotation denies just before. */
function startsDenied({ printed, spans }: Question, { from, at }: Block): boolean {
  let first = from;
  while (isWord(printed[first - 1]) && !spans.some((span) => span.from === first)) first--;
  return !at && denials(printed.slice(first, from)) > 0;
}

function keys(words: readonly Word[], test: Test): readonly string[] {
  return words.filter(test).map(({ key }) => key);
}
