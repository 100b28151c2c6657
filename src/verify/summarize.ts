import type { QuoteRecord } from '../model/quoteRecord.ts';
import type { Verification } from '../model/verification.ts';
import { isTooLong } from './isTooLong.ts';
import { lettersOf } from './lettersOf.ts';
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
  { article, speaker, printed, claim }: Question,
  found: Omit<Verification, 'summary'>,
  why: string | undefined,
): string {
  const { quotes, record } = found;
  // An article before a description is no part of a name.
  const names = found.speaker.said.map((id) =>
    article.parties[id]?.name.replace(/^(?:An?|The) (?=[a-z])/, (word) => word.toLowerCase()),
  );
  const isOne = found.speaker.said.includes(found.speaker.party ?? '');
  const cut = found.leavesOut.filter(({ turn }) => turn || (found.extent && found.ranges[1]));
  return `${[
    {
      verbatim: 'Verbatim in the article',
      typographic: 'In the article but for typography',
      altered: `Altered: the article has “${quotes.map((quote) => quote.text).join('” and “')}”`,
      unquoted: `In the article but ${quotes[0] ? 'only partly quoted' : `not quoted: ${why}`}`,
      ambiguous: 'In several quotations, and nothing tells which',
      absent:
        why ?? (isTooLong(printed, claim) ? 'Too long to compare' : 'Not found in the article'),
    }[found.verdict],
    names[0] && `said by ${names.join(' and ')}`,
    found.speaker.verdict === 'wrong' && `not by ${speaker}${isOne ? ' alone' : ''}`,
    found.speaker.verdict === 'relay' && `passed on by ${speaker}`,
    cut[0] && `leaving out “${cut.map(({ exact }) => exact).join('” and “')}”`,
    record && sourced(found, record),
  ]
    .filter(Boolean)
    .join(', ')}.`;
}

/** What the primary source has, where that is not what is claimed. */
function sourced(
  { quote, reasons, ranges, quotes }: Omit<Verification, 'summary'>,
  { verdict, wording = '' }: QuoteRecord,
): string | false | undefined {
  const words = lettersOf(wording);
  const has = (text: string) => words.includes(lettersOf(text));
  const isTheirs = (quote && !reasons[0] ? ranges : quotes).every(({ exact }) => has(exact));
  const instead =
    verdict === 'translation' ? 'where its source has' : 'but the speaker’s own words were';
  return words && !isTheirs && `${instead} “${wording}”`;
}
