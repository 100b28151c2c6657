import type { Verification } from '../model/verification.ts';
import type { Question } from './question.ts';

/**
 * Puts a verification into one sentence for people.
 *
 * @param question - what was asked
 * @param found - the verification
 * @param why - why the words are absent or not quoted
 * @returns one sentence
 */
export function summarize(
  { article: { parties }, speaker }: Question,
  found: Omit<Verification, 'summary'>,
  why: string,
): string {
  const { verdict, record, quotes, leavesOut } = found;
  const by = found.speaker.said.map((id) => parties[id]?.name).join(' and ');
  const turn = leavesOut.find((left) => left.turn);
  const own = /^(?:al|par|tr)/.test(record?.verdict ?? '');
  return `${[
    {
      verbatim: 'Verbatim in the article',
      typographic: `In the article but for typography (${found.folds.join(', ')})`,
      altered: `Altered (${found.reasons.join(', ')}): the article has “${quotes.map(({ text }) => text).join('” and “')}”`,
      unquoted: `In the article, but not inside quotation marks: ${why}`,
      ambiguous: 'In several quotations of the article',
      absent: why,
    }[verdict],
    by && `said by ${by}`,
    found.speaker.verdict === 'wrong' && `not by ${speaker}`,
    found.speaker.verdict === 'relay' && `passed on by ${speaker}`,
    turn && `leaving out “${turn.exact}”`,
    own && `but the speaker’s own words were “${record?.wording}”`,
  ]
    .filter(Boolean)
    .join(', ')}.`;
}
