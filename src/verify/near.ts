import { alignWords } from '../text/alignWords.ts';
import type { Span } from './page.ts';
import { wordy } from './parts.ts';
import type { Question } from './question.ts';

/** A token of the claim that stands in a quotation. */
export interface Pair {
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
 * than one word of a longer quotation; or nearly all of a quotation of three words or more, and a
 * quarter of the claim.
 *
 * @param question - what was asked
 * @returns the tokens that are the same, in the order of the claim; none when no quotation is near
 */
export function near({ printed, index, spans, claim, named }: Question): readonly Pair[] {
  const own = ({ quote }: Span) => Number(!named.includes(quote.speaker));
  const places = [...spans]
    .sort((a, b) => own(a) - own(b))
    .flatMap((span) =>
      printed.slice(span.from, span.to).map(({ key }, i) => ({ key, span, from: span.from + i })),
    );
  const weigh = ({ key }: { readonly key: string }) =>
    wordy.test(key) ? Math.max(0.05, 1 / (index.get(key)?.length ?? 1)) : 0.01;
  const weight = (list: readonly { readonly key: string }[]) =>
    list.reduce((sum, token) => sum + weigh(token), 0);
  const pairs = alignWords(claim, claim.map(weigh), places).map(([at, place]) => ({
    at,
    ...(places[place] as (typeof places)[number]),
  }));
  const kept = weight(pairs);
  const whole = Math.max(
    ...pairs.map(
      ({ span }) =>
        weight(pairs.filter((pair) => pair.span === span)) /
        weight(printed.slice(span.from, span.to)),
    ),
  );
  const words = pairs.filter(({ key }) => wordy.test(key)).length;
  const part = kept / weight(claim);
  return (part >= 0.5 && (words > 1 || whole >= 0.5)) || (part >= 0.25 && whole >= 0.8 && words > 2)
    ? pairs
    : [];
}
