import type { Anchor } from '../model/anchor.ts';
import type { Verification } from '../model/verification.ts';
import { anchorOf } from './anchorOf.ts';
import { answer } from './answer.ts';
import type { Block, Question } from './question.ts';

/**
 * The answer for words that stand in the article, but not all of them inside quotation marks. They
 * are somebody's when at least half of them is quoted from or reported of that party.
 *
 * @param question - what was asked
 * @param hits - where the words stand
 * @returns `unquoted`
 */
export function unquoted(question: Question, hits: readonly Block[]): Verification {
  const { article, printed, spans } = question;
  const blocks = hits.flatMap((hit) => lines(question, hit));
  const anchors = blocks.map((block) => anchorOf(question, block));
  const share = (other: Anchor) =>
    Math.max(
      ...anchors.map(({ paragraph, start, end }) =>
        paragraph === other.paragraph
          ? (Math.min(end, other.end) - Math.max(start, other.start)) / (end - start)
          : 0,
      ),
    );
  const reports = Object.values(article.statements).filter(({ reported }) =>
    reported.some((anchor) => share(anchor) >= 0.5),
  );
  const partly = spans.filter(({ quote }) => share(quote) > 0);
  const quotes = partly.map(({ quote }) => quote);
  const furniture = blocks.every(({ from }) => printed[from]?.paragraph.role === 'boilerplate');
  return answer(question, {
    verdict: 'unquoted',
    spans: partly,
    blocks,
    statements: reports.map(({ id }) => id),
    said: [...reports, ...quotes.filter((quote) => share(quote) >= 0.5)].map(
      ({ speaker }) => speaker,
    ),
    why: furniture
      ? 'furniture of the site'
      : reports[0]
        ? 'indirect speech'
        : 'the reporter’s words',
  });
}

/** A hit, paragraph by paragraph. */
function lines({ printed }: Question, hit: Block): readonly Block[] {
  const { paragraph } = printed[hit.from] ?? {};
  const to = printed.findIndex((token, i) => i > hit.from && token.paragraph !== paragraph);
  if (to < 0 || to >= hit.to) return [hit];
  const upTo = hit.at + to - hit.from;
  return [{ ...hit, to, upTo }, ...lines({ printed } as Question, { ...hit, from: to, at: upTo })];
}
