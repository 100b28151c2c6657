import { alignWords } from '../text/alignWords.ts';
import type { Token } from '../text/tokens.ts';
import type { Span } from './page.ts';
import { isWord } from './parts.ts';
import type { Question } from './question.ts';

/** A token of the claim that stands in a quotation. */
export interface Pair {
  /** What it is compared by. */
  readonly key: string;
  /** Index in the claim. */
  readonly at: number;
  /** Index in the article. */
  readonly from: number;
  /** The quotation. */
  readonly span: Span;
}

/**
 * Lays a claim beside the quotation that it is near to, or the several that it splices. Words weigh
 * the more the rarer they are in the article. Near is: half of the claim's weight is kept, and more
 * than one word or half of the quotation; or a quarter, and nearly all of a quotation of three words.
 *
 * @param question - what was asked
 * @returns the tokens that are the same, in the order of the claim; none when no quotation is near
 */
export function near({ printed, spans, claim, named }: Question): readonly Pair[] {
  const own = ({ quote }: Span) => Number(!named.includes(quote.speaker));
  const places: Omit<Pair, 'at'>[] = [...spans]
    .sort((a, b) => own(a) - own(b))
    .flatMap((span) =>
      printed.slice(span.from, span.to).map(({ key }, i) => ({ key, span, from: span.from + i })),
    );
  const weights = new Map<string, number>();
  for (const { key } of printed) weights.set(key, (weights.get(key) ?? 0) + 1);
  const weigh = ({ key }: Pick<Token, 'key'>) =>
    isWord({ key }) ? Math.max(0.05, 1 / Math.sqrt(weights.get(key) ?? 1)) : 0.01;
  const weight = (list: readonly Pick<Token, 'key'>[]) =>
    list.reduce((sum, token) => sum + weigh(token), 0);
  const pairs = alignWords(claim, places, weigh);
  const whole = Math.max(
    ...[...new Set(pairs.map(({ span }) => span))].map(
      (span) =>
        weight(pairs.filter((pair) => pair.span === span)) /
        weight(printed.slice(span.from, span.to)),
    ),
  );
  const words = pairs.filter((pair) => isWord(pair)).length;
  const breaks = pairs.filter(
    ({ at, from }, i) =>
      (i && pairs[i - 1]?.from !== from - 1) || (pairs[i - 1] && pairs[i - 1]?.at !== at - 1),
  ).length;
  const least = whole > 0.8 && words > 2 ? 0.25 : whole >= 0.4 ? 0.45 : 0.53;
  const isNear =
    (words > 1 || whole >= 0.5) && weight(pairs) / weight(claim) >= least + 0.03 * breaks;
  return isNear ? pairs : [];
}
