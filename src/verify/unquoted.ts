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
  const shares = (anchor: Anchor, part: number) =>
    blocks.some(({ from, to }) => {
      const { paragraph, start, end } = anchorOf(question, from, to);
      const common = Math.min(end, anchor.end) - Math.max(start, anchor.start);
      return paragraph === anchor.paragraph && common > 0 && common >= part * (end - start);
    });
  const reports = Object.values(article.statements).filter(({ reported }) =>
    reported.some((anchor) => shares(anchor, 0.5)),
  );
  const partly = spans.filter(({ quote }) => shares(quote, 0));
  const voices = [
    ...reports,
    ...partly.filter(({ quote }) => shares(quote, 0.5)).map(({ quote }) => quote),
  ];
  const furniture = blocks.every(({ from }) => printed[from]?.paragraph.role === 'boilerplate');
  return answer(question, {
    verdict: 'unquoted',
    spans: partly,
    blocks,
    statements: reports.map(({ id }) => id),
    said: voices.map(({ speaker }) => speaker),
    why: furniture
      ? 'furniture of the site'
      : reports[0]
        ? 'indirect speech'
        : 'the reporter’s words',
  });
}

/** A hit, paragraph by paragraph. */
function lines({ printed }: Question, hit: Block): readonly Block[] {
  const found: Block[] = [];
  let { from, at } = hit;
  for (let to = from + 1; to <= hit.to; to++) {
    if (to < hit.to && printed[to]?.paragraph === printed[from]?.paragraph) continue;
    found.push({ ...hit, from, to, at, upTo: at + to - from });
    [from, at] = [to, at + to - from];
  }
  return found;
}
