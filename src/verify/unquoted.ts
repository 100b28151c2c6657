import type { Anchor } from '../model/anchor.ts';
import type { Verification } from '../model/verification.ts';
import { anchorOf } from './anchorOf.ts';
import { answer } from './answer.ts';
import type { Laid, Question } from './question.ts';

/**
 * The answer for words that stand in the article, but not all of them inside quotation marks. They
 * are somebody's when at least half of them is quoted from or reported of that party.
 *
 * @param question - what was asked
 * @param laid - the claim laid beside the article
 * @returns `unquoted`
 */
export function unquoted(question: Question, laid: Laid): Verification {
  const blocks = laid.blocks.filter(({ kept }) => kept);
  const { article, printed, spans } = question;
  const share = (other: Anchor) =>
    Math.max(
      ...blocks.map((block) => {
        const { paragraph, start, end } = anchorOf(question, block);
        const common = Math.min(end, other.end) - Math.max(start, other.start);
        return paragraph === other.paragraph ? common / (end - start) : 0;
      }),
    );
  const reports = Object.values(article.statements).filter(({ reported }) =>
    reported.some((anchor) => share(anchor) >= 0.5),
  );
  const touched = spans.filter(({ quote }) => share(quote) > 0);
  const quotes = touched
    .map(({ quote }) => quote)
    .filter(({ speaker }) => {
      const theirs = touched.filter(({ quote }) => quote.speaker === speaker);
      return theirs.reduce((sum, { quote }) => sum + share(quote), 0) >= 0.5;
    });
  const furniture = blocks.every(({ from }) => printed[from]?.paragraph.role === 'boilerplate');
  return answer(question, {
    spans: touched,
    blocks,
    statements: reports.map(({ id }) => id),
    said: [...reports, ...quotes].map(({ speaker }) => speaker),
    why: furniture
      ? 'furniture of the site'
      : reports[0]
        ? 'indirect speech'
        : 'the reporter’s words',
  });
}
