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
  { article, speaker }: Question,
  found: Omit<Verification, 'summary'>,
  why: string | undefined,
): string {
  const { record } = found;
  const names = found.speaker.said.map((id) => article.parties[id]?.name);
  const turn = found.leavesOut.find((left) => left.turn);
  return `${[
    {
      verbatim: 'Verbatim in the article',
      typographic: 'In the article but for typography',
      altered: `Altered: the article has “${found.quotes.map((quote) => quote.text).join('” and “')}”`,
      unquoted: `In the article but not quoted: ${why}`,
      ambiguous: 'In several quotations',
      absent: why,
    }[found.verdict],
    names[0] && `said by ${names.join(' and ')}`,
    found.speaker.verdict === 'wrong' && `not by ${speaker}`,
    found.speaker.verdict === 'relay' && `passed on by ${speaker}`,
    turn && `leaving out “${turn.exact}”`,
    /al|par|tr/.test(`${record?.verdict}`) &&
      `but the speaker’s own words were “${record?.wording}”`,
  ]
    .filter(Boolean)
    .join(', ')}.`;
}
