import type { Fold } from '../model/verification.ts';
import { alike } from './alike.ts';
import { anchorOf } from './anchorOf.ts';
import { host } from './parts.ts';
import type { Block, Question } from './question.ts';
import { stretch } from './stretch.ts';

const marks = /["“”„‟«»‹›「」『』'’‘‚‛ʼ′`´＇]+/g;
const signs: readonly (readonly [Fold, RegExp])[] = [
  ['quotationMarks', /["“”„‟«»‹›「」『』]/g],
  ['apostrophes', /['’‘‚‛ʼ′`´＇]/g],
  ['dashes', /[-‐-―−]+/g],
  ['spaces', /\s+/g],
  ['ellipsis', /…|\.[. ]+\./g],
  ['brackets', /\[./g],
];

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
  const { from, to, at, upTo } = hit;
  const before = anchorOf(question, from, to).exact;
  const after = stretch(claimed, claim, at, upTo).exact;
  const [next, last] = [claim[upTo], claim[upTo - 1]];
  const folds: Fold[] = [];
  if (next && host.includes(next.key) && next.start === last?.end) folds.push('finalPunctuation');
  if (before === after) return folds;
  for (let i = at; i < upTo; i++) if (!alike(question, from + i - at, i)) return undefined;
  if (before.match(marks)?.length !== after.match(marks)?.length) return undefined;
  for (const [fold, sign] of signs) {
    if (String(before.match(sign)) !== String(after.match(sign))) folds.push(fold);
  }
  return folds.length ? folds : ['unicode'];
}
