import type { Verification } from '../model/verification.ts';
import { answer } from './answer.ts';
import type { Candidate } from './find.ts';
import { foldsOf } from './foldsOf.ts';
import { isRelay } from './judgeSpeaker.ts';
import type { Question } from './question.ts';

/**
 * The answer for words that stand in one quotation or several. Those of the claimed speaker go before
 * those of a relay, these before others; places without a fold before those with one.
 *
 * @param question - what was asked
 * @param candidates - the quotations that have the words; at least one
 * @returns `verbatim`, `typographic` or `ambiguous`
 */
export function quoted(question: Question, candidates: readonly Candidate[]): Verification {
  const { named } = question;
  let best = candidates.map(({ span, hits }) => {
    const folds = hits.map((hit) => foldsOf(question, hit) ?? []);
    const single = hits.every(({ at }) => at === hits[0]?.at);
    return {
      span,
      hits,
      folds: single && folds.some((list) => !list[0]) ? [] : [...new Set(folds.flat())],
    };
  });
  const prefer = (test: (candidate: (typeof best)[number]) => boolean) => {
    best = best.some(test) ? best.filter(test) : best;
  };
  prefer(({ span }) => named.includes(span.quote.speaker));
  prefer(({ span }) => isRelay(span.quote, named));
  prefer(({ folds }) => !folds[0]);
  const [{ folds = [] } = {}, other] = best;
  return answer(question, {
    verdict: other ? 'ambiguous' : folds[0] ? 'typographic' : 'verbatim',
    folds: other ? [] : folds,
    spans: best.map(({ span }) => span),
    blocks: best.flatMap(({ hits }) => hits),
    said: best.map(({ span }) => span.quote.speaker),
  });
}
