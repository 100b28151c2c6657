import { alike } from './alike.ts';
import type { Pair } from './near.ts';
import { host, wordy } from './parts.ts';
import type { Block, Question } from './question.ts';

/**
 * Parts a claim and the quotations it is near to into words that are kept and words that are not.
 * Words before the first and after the last that are kept stand for as many of the quotation.
 *
 * @param question - what was asked
 * @param pairs - the words that are the same
 * @returns the blocks in the order of the claim
 */
export function blocks(question: Question, pairs: readonly Pair[]): readonly Block[] {
  const { printed, claim } = question;
  const found: Block[] = [];
  const [first] = pairs;
  const isWord = (i: number) => wordy.test(printed[i]?.key ?? '');
  let [at, next, end, last] = [0, 0, 0, undefined as Pair | undefined];
  const add = (from: number, to: number, upTo: number, same = false) => {
    const cut = upTo - at === 1 && claim[at]?.key === '…';
    const kind = same ? 'kept' : from >= to ? 'added' : at >= upTo || cut ? 'missing' : 'changed';
    const before = found.at(-1);
    if (same && before?.kind === kind && before.to === from) {
      found.splice(-1, 1, { ...before, to, upTo });
    } else if (from < to || at < upTo) found.push({ from, to, at, upTo, kind });
    [at, next] = [upTo, to];
  };
  if (first)
    next = isWord(first.from - 1) ? Math.max(first.span.from, first.from - first.at) : first.from;
  for (const pair of pairs) {
    const { from, span } = pair;
    add(last && (last.span !== span || last.from > from) ? from : next, from, pair.at);
    add(from, from + 1, pair.at + 1, alike(question, from, pair.at));
    [last, end] = [pair, span.to];
  }
  const upTo = Math.max(at, claim.length - Number(host.includes(claim.at(-1)?.key ?? ' ')));
  add(next, isWord(next) ? Math.min(end, next + upTo - at) : next, upTo);
  return found;
}
