import { best } from './best.ts';
import { lettersOf } from './lettersOf.ts';
import type { Span } from './page.ts';
import type { Laid, Question } from './question.ts';
import { total } from './weigh.ts';

/**
 * The quotation that a claim is near to, or several with the same words. Near is: most of the claim is
 * kept, or less of it and most of the quotation, or the quotation and two words more; one word is not
 * enough. So is a quotation that has the same letters in a row, whatever signs and spaces are between: the
 * same words, or eight letters and more.
 *
 * @param question - what was asked
 * @param laid - the claim laid beside each quotation
 * @returns the quotations, those of the claimed speaker before others; none when none is near
 */
export function near(
  { claim, claimed: text, printed, named }: Question,
  laid: readonly Laid<Span>[],
): readonly Laid<Span>[] {
  const claimed = total(claim);
  const letters = lettersOf(text);
  const close = laid.filter(({ beside, blocks, weight }) => {
    const part = weight / claimed;
    const whole = weight / total(printed.slice(beside.from, beside.to));
    const isLong = claimed - weight > 2; // two words more, or many that are common
    const hasRun = !isLong || blocks.some(({ kept, from, to }) => kept && to > from + 2);
    return (
      ((weight > 1.3 || whole > 0.49) &&
        (part + whole / 5 > 0.57 || (hasRun && whole > 0.8 && part > 0.25))) ||
      ((part > 0.99 || letters.length > 7) && lettersOf(beside.quote.exact).includes(letters))
    );
  });
  return best(
    close,
    ({ weight, beside }) => weight + Number(named.includes(beside.quote.speaker)) / 50,
  );
}
