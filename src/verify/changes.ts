import type { Party } from '../model/party.ts';
import type { Alteration, Fold } from '../model/verification.ts';
import { pattern } from '../text/pattern.ts';
import { cutFrom, isCount } from './cutFrom.ts';
import { denies } from './denies.ts';
import { isWord } from './isWord.ts';
import type { Block, Question } from './question.ts';
import { typography } from './typography.ts';
import type { Verifiable } from './verifiable.ts';
import type { Word } from './weigh.ts';

const capital = /* @__PURE__ */ pattern("^(?!I')\\p{Lu}.");

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
  const { article, claim, printed } = question;
  const before = printed.slice(block.from, block.to);
  const after = claim.slice(block.at, block.upTo);
  const hasGap = after.some(({ key }) => key === '…');
  // Punctuation at the end, or beside an ellipsis, is of the sentence around a quotation.
  if ((hasGap || block.upTo === claim.length) && after.every(({ key }) => /^[.,;:…]/.test(key))) {
    const lost = block.at && block.upTo < claim.length ? lostIn(printed, block) : [];
    return lost[0] || after.every(({ key }) => key === '…') ? lost : ['finalPunctuation'];
  }
  const differ = (test: Test, joint = ' ') =>
    keys(before, test).join(joint) !== keys(after, test).join(joint);
  if (!differ(() => true)) return startsDenied(question, block) ? ['case', 'negation'] : ['case'];
  const isLess = !after.some(isWord) && before.some(isWord);
  const found: Alteration[] = [differ(isWord) ? substance(before, after) : 'punctuation'];
  if (ourDenials(question, block) !== denials(after)) found.push('negation');
  if (isLess ? cutFrom(printed, block) : differ(counts, '')) found.push('number');
  if (after.some((word, i) => isName(word, article.parties, claim[block.at + i - 1])))
    found.push('name');
  return found;
}

type Test = (word: Word, i: number, words: readonly Word[]) => boolean;

function substance(before: readonly Word[], after: readonly Word[]): Alteration {
  if (!after.some(isWord)) return 'omission';
  return before.some(isWord) ? 'wording' : 'insertion';
}

/** A capital in the middle of a sentence, behind a bracket an editor may begin one; or a party’s name. */
function isName({ text }: Word, parties: Verifiable['parties'], before?: Word): boolean {
  const isInside = /[^.!?…[]/.test(before?.key ?? '');
  const isOf = ({ name, named }: Party) =>
    named && text !== 'The' && name.split(' ').includes(text);
  return capital().test(text) && (isInside || Object.values<Party>(parties).some(isOf));
}

/** Nobody counts with “no one”. */
function counts(word: Word, i: number, words: readonly Word[]): boolean {
  return isCount(word) && !(word.key === 'one' && words[i - 1]?.key === 'no');
}

function denials(words: readonly Word[]): number {
  return words.filter(({ key }) => denies(key)).length;
}

/** “never once checked” denies, though a claim begins with “always” in the place of “once”. */
function ourDenials({ printed, spans }: Question, { from, to, at }: Block): number {
  const isFirst = at || spans.some((span) => span.from === from);
  return denials(printed.slice(isFirst ? from : from - 1, to));
}

/** An ellipsis may not hide what denies the words behind it, or what a number beside it counts. */
function lostIn(printed: readonly Word[], block: Block): readonly Alteration[] {
  const left = printed.slice(block.from, block.to);
  const isNew = (word: Word) => word.key === 'but' || !(isWord(word) || word.key === '-');
  const found: Alteration[] = [];
  if (denials(left.slice(left.findLastIndex(isNew) + 1))) found.push('negation');
  if (cutFrom(printed, block)) found.push('number');
  return found;
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
