import type { Alteration, Fold } from '../model/verification.ts';
import { pattern } from '../text/pattern.ts';
import { anchorOf } from './anchorOf.ts';
import { exactly } from './exactly.ts';
import type { Block, Question } from './question.ts';
import { within } from './within.ts';

/** A mark before the punctuation at the end encloses the claim. */
const enclosing = /* @__PURE__ */ pattern('(?<!["“”»«’‘\'」』＂])["“”»«’‘\'」』＂]+(?=[.,;:]$)');
const places = /* @__PURE__ */ pattern('["“”„‟«»‹›「」『』＂\'’‘‚‛ʼ′`´]+');
/** What each fold is of, as a regular expression. */
const signs: Readonly<Partial<Record<Fold, string>>> = {
  quotationMarks: '["“”„‟«»‹›「」『』＂]',
  apostrophes: "['’‘‚‛ʼ′`´]",
  dashes: '[-‐-―−]+',
  spaces: '\\s+',
  ellipsis: '…|\\.\\W?\\.',
  brackets: '\\[',
};

/**
 * What typography tells claimed words from the same words in the article.
 *
 * @param question - what was asked
 * @param block - words that are kept
 * @returns the folds, none when the words are the same, character for character; `punctuation` when the
 * words of a quotation have marks in other places, `wording` when they end inside a word with a hyphen
 */
export function typography(question: Question, block: Block): readonly (Alteration | Fold)[] {
  const { printed, claim, claimed, spans } = question;
  const { from, to, at, upTo } = block;
  const { exact: ours } = anchorOf(question, block);
  const { exact } = exactly(claimed, claim.slice(at, upTo));
  // Unless the quotation ends in one of its own.
  const theirs = exact.replace(enclosing().test(ours) ? '' : enclosing(), '');
  const isCut = [from - 1, from, to - 1, to].some((edge) => printed[edge]?.text === '-');
  const isQuoted = spans.some((span) => within(block, span));
  if (isCut) return ['wording'];
  if (isQuoted && ours.split(places()).length !== theirs.split(places()).length) {
    return ['punctuation'];
  }
  if (ours === theirs) return [];
  const found = Object.keys(signs).filter((fold) => {
    const sign = new RegExp(signs[fold as Fold] as string, 'gu');
    return `${ours.match(sign)}` !== `${theirs.match(sign)}`;
  });
  return found[0] ? (found as Fold[]) : ['unicode'];
}
