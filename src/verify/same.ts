import { best } from './best.ts';
import { changes } from './changes.ts';
import { find } from './find.ts';
import { isRelay } from './isRelay.ts';
import type { Span } from './page.ts';
import type { Laid, Question } from './question.ts';
import { within } from './within.ts';

/**
 * The quotations that have all the words of a claim. Those of a quotation inside a quotation are the
 * inner one's; those of the claimed speaker go before those of a relay, these before others; words
 * without a fold before those with one.
 *
 * @param question - what was asked
 * @param laid - the claim laid beside each quotation
 * @returns the best of them, several when nothing tells which is meant
 */
export function same(question: Question, laid: readonly Laid<Span>[]): readonly Laid<Span>[] {
  const { named } = question;
  const all = laid.flatMap((one) => find(question, one));
  return best(all, (one) => {
    const { quote } = one.beside;
    const isOuter = all.some((other) => other !== one && within(other.beside, one.beside));
    return (
      8 * Number(!isOuter) +
      4 * Number(named.includes(quote.speaker)) +
      2 * Number(isRelay(quote, named)) +
      Number(!one.blocks.some((block) => changes(question, block)[0]))
    );
  });
}
