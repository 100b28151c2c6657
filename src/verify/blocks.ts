import { alike } from './alike.ts';
import { isHost } from './isHost.ts';
import { isWord } from './isWord.ts';
import type { Near } from './near.ts';
import type { Block, Question } from './question.ts';

/**
 * Parts a claim and the quotation it is near to into words that are kept and words that are not.
 * Words before the first and after the last that are kept stand for as many of the quotation.
 *
 * @param question - what was asked
 * @param near - the claim laid beside the quotation
 * @returns the blocks in the order of the claim
 */
export function blocks(question: Question, { span, pairs }: Near): readonly Block[] {
  const { printed, claim } = question;
  const found: Block[] = [];
  const [lead, first] = pairs[0] as readonly [number, number];
  let at = 0;
  let from = isWord(printed[first - 1]) ? Math.max(span.from, first - lead) : first;
  const add = (to: number, upTo: number, kind: Block['kind']) => {
    const last = found.at(-1);
    if (last?.kind === 'kept' && kind === 'kept') {
      found.push({ ...(found.pop() as Block), to, upTo });
    } else if (to > from || upTo > at) found.push({ from, to, at, upTo, kind });
    [from, at] = [to, upTo];
  };
  const gap = (to: number, upTo: number) =>
    add(
      to,
      upTo,
      to === from ? 'added' : upTo === at || claim[at]?.key === '…' ? 'missing' : 'changed',
    );
  for (const [i, j] of pairs) {
    gap(j, i);
    add(j + 1, i + 1, alike(question, j, i) ? 'kept' : 'changed');
  }
  const end = Math.max(at, claim.length - Number(isHost(claim.at(-1))));
  gap(isWord(printed[from]) ? Math.min(span.to, from + end - at) : from, end);
  return found;
}
