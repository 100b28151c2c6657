import { alike } from './alike.ts';
import type { Pair } from './near.ts';
import { host, isWord } from './parts.ts';
import type { Block, Question } from './question.ts';

/**
 * Parts a claim and the quotations it is near to into words that are kept and words that are not.
 * Words before the first and after the last that are kept stand for as many of the quotation.
 *
 * @param question - what was asked
 * @param pairs - the words that are the same; at least one
 * @returns the blocks in the order of the claim
 */
export function blocks(question: Question, pairs: readonly Pair[]): readonly Block[] {
  const { printed, claim } = question;
  const found: Block[] = [];
  const first = pairs[0] as Pair;
  const { span: end } = pairs.at(-1) as Pair;
  let at = 0;
  let next = isWord(printed[first.from - 1])
    ? Math.max(first.span.from, first.from - first.at)
    : first.from;
  const add = (from: number, to: number, upTo: number, kept = false) => {
    const last = found.at(-1);
    const cut = upTo - at === 1 && claim[at]?.key === '…';
    if (kept && last?.kind === 'kept' && last.to === from) {
      found.splice(-1, 1, { ...last, to, upTo });
    } else if (from < to || at < upTo) {
      const kind = kept ? 'kept' : from >= to ? 'added' : at >= upTo || cut ? 'missing' : 'changed';
      found.push({ from, to, at, upTo, kind });
    }
    [at, next] = [upTo, to];
  };
  pairs.forEach(({ at: i, from, span }, k) => {
    const goesOn = span === (pairs[k - 1]?.span ?? span) && next < from;
    add(goesOn ? next : from, from, i);
    add(from, from + 1, i + 1, alike(question, from, i));
  });
  const rest = claim.length - Number(host.includes(claim.at(-1)?.key ?? ' '));
  add(next, isWord(printed[next]) ? Math.min(end.to, next + rest - at) : next, Math.max(at, rest));
  return found;
}
