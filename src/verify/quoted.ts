import type { Fold, Verification } from '../model/verification.ts';
import { answer } from './answer.ts';
import { foldsOf } from './foldsOf.ts';
import { isRelay } from './isRelay.ts';
import type { Span } from './page.ts';
import type { Block, Question } from './question.ts';
import { within } from './within.ts';

/** A quotation that has the parts of a claim. */
export interface Candidate {
  readonly span: Span;
  /** Where it has them. */
  readonly hits: readonly Block[];
}

/**
 * The answer for words that stand in one quotation or several. Those of a quotation inside a
 * quotation are the inner one's; those of the claimed speaker go before those of a relay, these
 * before others; places without a fold before those with one.
 *
 * @param question - what was asked
 * @param candidates - the quotations that have the words; at least one
 * @returns `verbatim`, `typographic` or `ambiguous`
 */
export function quoted(question: Question, candidates: readonly Candidate[]): Verification {
  const { named } = question;
  const foldsIn = ({ hits }: Candidate): readonly Fold[] => {
    const folds = hits.map((hit) => foldsOf(question, hit) as readonly Fold[]); // judge has left out others
    const plain = hits[0]?.at === hits.at(-1)?.at && folds.some((list) => !list[0]);
    return plain ? [] : [...new Set(folds.flat())];
  };
  let best = candidates;
  for (const test of [
    ({ span, hits }) =>
      best.every(
        (other) => within(span, other.span) || !hits.every((hit) => within(hit, other.span)),
      ),
    ({ span }) => named.includes(span.quote.speaker),
    ({ span }) => isRelay(span.quote, named),
    (candidate) => !foldsIn(candidate)[0],
  ] as ((candidate: Candidate) => boolean)[]) {
    best = best.some(test) ? best.filter(test) : best;
  }
  const folds = best[1] ? [] : foldsIn(best[0] as Candidate);
  return answer(question, {
    verdict: best[1] ? 'ambiguous' : folds[0] ? 'typographic' : 'verbatim',
    folds,
    spans: best.map(({ span }) => span),
    blocks: best.flatMap(({ hits }) => hits),
  });
}
