import type { Quote } from '../model/quote.ts';
import type { Alteration, Verification } from '../model/verification.ts';
import { alterations } from './alterations.ts';
import { answer } from './answer.ts';
import { blocks } from './blocks.ts';
import { near } from './near.ts';
import type { Question } from './question.ts';

/** Gravest first: four high, four medium, two low. */
const gravity: readonly Alteration[] = [
  'negation',
  'number',
  'name',
  'splice',
  'order',
  'omission',
  'insertion',
  'wording',
  'case',
  'punctuation',
];

/**
 * The answer for words that are near to a quotation, or spliced from several.
 *
 * @param question - what was asked
 * @returns `altered`, or undefined when no quotation is near
 */
export function altered(question: Question): Verification | undefined {
  const pairs = near(question);
  const [first] = pairs;
  if (!first) return undefined;
  const { quote, from: begin } = first.span;
  const compared = blocks(question, pairs);
  const reasons = compared.flatMap((block) => alterations(question, block, begin));
  pairs.forEach(({ span, from }, i) => {
    const last = pairs[i - 1] ?? first;
    if (last.span !== span) reasons.push('splice');
    else if (last.from > from) reasons.push('order');
  });
  const spans = question.spans.filter(
    (span) =>
      pairs.some((pair) => pair.span === span) ||
      (bare(span.quote) === bare(quote) && !question.named.includes(quote.speaker)),
  );
  const graded = gravity.filter((reason) => reasons.includes(reason));
  const grade = gravity.indexOf(graded[0] ?? 'case');
  return answer(question, {
    verdict: 'altered',
    spans,
    blocks: compared,
    said: spans.map((span) => span.quote.speaker),
    reasons: graded[0] ? graded : ['punctuation'],
    severity: grade < 4 ? 'high' : grade < 8 ? 'medium' : 'low',
  });
}

function bare({ exact }: Quote): string {
  return exact.replace(/[.,;:]$/, '');
}
