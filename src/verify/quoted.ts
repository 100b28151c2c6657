import type { Verification } from '../model/verification.ts';
import { answer } from './answer.ts';
import type { Candidate } from './find.ts';
import { within } from './find.ts';
import { foldsOf } from './foldsOf.ts';
import { isRelay } from './judgeSpeaker.ts';
import type { Question } from './question.ts';

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
  let best = candidates.map(({ span, hits }) => {
    const folds = hits.map((hit) => foldsOf(question, hit) ?? []);
    const plain = hits[0]?.at === hits.at(-1)?.at && folds.some((list) => !list[0]);
    return { span, hits, folds: plain ? [] : [...new Set(folds.flat())] };
  });
  const prefer = (test: (candidate: (typeof best)[number]) => boolean) => {
    if (best.some(test)) best = best.filter(test);
  };
  prefer(
    ({ span, hits }) =>
      !best.some(
        (other) =>
          other.span.to - other.span.from < span.to - span.from &&
          hits.every((hit) => within(hit, other.span)),
      ),
  );
  prefer(({ span }) => named.includes(span.quote.speaker));
  prefer(({ span }) => isRelay(span.quote, named));
  prefer(({ folds }) => !folds[0]);
  const folds = best[1] ? [] : (best[0]?.folds ?? []);
  return answer(question, {
    verdict: best[1] ? 'ambiguous' : folds[0] ? 'typographic' : 'verbatim',
    folds,
    spans: best.map(({ span }) => span),
    blocks: best.flatMap(({ hits }) => hits),
    said: best.map(({ span }) => span.quote.speaker),
  });
}
