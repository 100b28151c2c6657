import type { QuoteRecord } from '../model/quoteRecord.ts';
import { tokens } from '../text/tokens.ts';
import { show } from './show.ts';

/**
 * What is wrong with a difference between a quotation and its source: it must have the words that its
 * kind asks for, on the side where they stand.
 *
 * @param record - the record, with a wording
 * @param text - the quoted words
 * @returns the field and the sentence of the first that is wrong; undefined where all are right
 */
export function differencesHold(
  { wording = '', differences = [] }: QuoteRecord,
  text: string,
): readonly [field: string, message: string] | undefined {
  const [theirs, ours] = [wordsOf(wording), wordsOf(text)];
  for (const [i, { kind, primary, quoted }] of differences.entries()) {
    const field = `differences[${i}]`;
    if (
      (kind === 'added') !== (primary === undefined) ||
      (kind === 'missing') !== (quoted === undefined)
    ) {
      return [field, NEEDS[kind]];
    }
    if (primary !== undefined && !has(theirs, primary)) {
      return [field, `the primary wording has no “${show(primary)}”: “${show(wording)}”`];
    }
    if (quoted !== undefined && !has(ours, quoted)) {
      return [field, `the quotation has no “${show(quoted)}”: “${show(text)}”`];
    }
  }
  return undefined;
}

const NEEDS = {
  added: 'words that were added are given as quoted, and none as primary',
  missing: 'words that are missing are given as primary, and none as quoted',
  changed: 'words that were changed are given twice, as primary and as quoted',
};

function wordsOf(text: string): readonly string[] {
  return tokens(text).map((token) => token.text);
}

function has(all: readonly string[], words: string): boolean {
  const some = wordsOf(words);
  return some.length > 0 && all.some((_, at) => some.every((word, i) => all[at + i] === word));
}
