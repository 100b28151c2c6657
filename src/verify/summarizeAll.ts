import type { TextFinding } from '../model/textVerification.ts';
import type { Verdict } from '../model/verification.ts';

/**
 * How many quotations got which verdict, in one line.
 *
 * @param found - the quotations
 * @param unbalanced - how many quotation marks have no partner
 * @returns one sentence
 */
export function summarizeAll(found: readonly TextFinding[], unbalanced: number): string {
  const counts = new Map<Verdict, number>();
  for (const { verification } of found) {
    counts.set(verification.verdict, (counts.get(verification.verdict) ?? 0) + 1);
  }
  const wrong = found.filter(({ verification }) => verification.speaker.verdict === 'wrong').length;
  const verdicts = [...counts].map(([verdict, count]) => `${count} ${verdict}`).join(', ');
  return `${[
    `${many(found.length, 'quotation')}${verdicts && ': '}${verdicts}`,
    wrong && `${wrong} given to the wrong speaker`,
    unbalanced && `${many(unbalanced, 'quotation mark')} without a partner`,
  ]
    .filter(Boolean)
    .join('; ')}.`;
}

function many(count: number, what: string): string {
  return `${count || 'no'} ${what}${count === 1 ? '' : 's'}`;
}
