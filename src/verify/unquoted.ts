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
        return paragraph === other.paragraph ? Math.max(0, common / (end - start)) : 0;
      }),
    );
  const touched = spans.filter(({ quote }) => share(quote));
  const told = Object.values(article.statements).filter(({ reported }) => reported.some(share));
  const parts = [
    ...told.flatMap(({ speaker, reported }) => reported.map((words) => ({ speaker, words }))),
    ...touched.map(({ quote }) => ({ speaker: quote.speaker, words: quote })),
  ];
  const said = parts
    .map(({ speaker }) => speaker)
    .filter((id) => {
      const theirs = parts.filter(({ speaker }) => speaker === id);
      return theirs.reduce((sum, { words }) => sum + share(words), 0) >= 0.5;
    });
  const reports = told.filter(({ speaker }) => said.includes(speaker));
  const furniture = blocks.every(({ from }) => printed[from]?.paragraph.role === 'boilerplate');
  return answer(question, {
    spans: touched,
    blocks,
    statements: reports.map(({ id }) => id),
    said,
    why: furniture
      ? 'furniture of the site'
      : reports[0]
        ? 'indirect speech'
        : 'the reporter’s words',
  });
}
