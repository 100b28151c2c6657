import type { Fold } from '../model/verification.ts';
import { apostrophes, marks } from '../text/tokens.ts';
import { alike } from './alike.ts';
import { anchorOf } from './anchorOf.ts';
import { exactly } from './exactly.ts';
import type { Block, Question } from './question.ts';

// In a function that a bundler may leave out: template strings at the top level stay in every bundle.
const signs = /* @__PURE__ */ (() => [
  ['quotationMarks', `[${marks}]`],
  ['apostrophes', `[${apostrophes}]`],
  ['dashes', '[-‐-―−]+'],
  ['spaces', '\\s+'],
  ['ellipsis', '…|\\.\\W?\\.'],
  ['brackets', '\\['],
])() as readonly (readonly [Fold, string])[];

/**
 * What typography tells claimed words from the same words in the article.
 *
 * @param question - what was asked
 * @param hit - where the words stand in both
 * @returns the folds, none when the words are the same, character for character; undefined when
 * capitals or places of quotation marks tell them apart
 */
export function foldsOf(question: Question, hit: Block): readonly Fold[] | undefined {
  const { claim, claimed } = question;
  const words = claim.slice(hit.at, hit.upTo);
  const before = anchorOf(question, hit).exact;
  const { end, exact } = exactly(claimed, words);
  const next = claim[hit.upTo];
  const folds: Fold[] = next?.start === end && next.key !== '…' ? ['finalPunctuation'] : [];
  if (before === exact) return folds;
  const found = (text: string, sign: string) => text.match(RegExp(sign, 'g')) ?? [];
  const places = `[${marks}${apostrophes}]+`;
  if (
    found(before, places).length !== found(exact, places).length ||
    !words.every((_, i) => alike(question, hit.from + i, hit.at + i))
  ) {
    return undefined;
  }
  for (const [fold, sign] of signs) {
    if (`${found(before, sign)}` !== `${found(exact, sign)}`) folds.push(fold);
  }
  return folds[0] ? folds : ['unicode'];
}
