import { align } from './align.ts';
import type { Finding } from './answer.ts';
import { best } from './best.ts';
import { isWord } from './isWord.ts';
import type { Span } from './page.ts';
import type { Block, Laid, Question } from './question.ts';
import type { Word } from './weigh.ts';
import { within } from './within.ts';

/** What joins two pieces and stands in neither. */
const joints = ['and', 'but'];

/**
 * Cuts a claim into stretches that each stand in a quotation: three words and signs or more, or a
 * sentence of its own.
 *
 * @param question - what was asked
 * @param laid - the claim laid beside each quotation
 * @returns the stretches and their quotations; undefined when the claim has other words, or one
 * quotation has them all
 */
export function splice(question: Question, laid: readonly Laid<Span>[]): Finding | undefined {
  const blocks = pieces(question, laid, 0);
  const spans = question.spans.filter((span) => blocks?.some((block) => within(block, span)));
  return blocks && !spans.some((span) => blocks.every((block) => within(block, span)))
    ? { spans, blocks, changes: ['splice'] }
    : undefined;
}

/** The longest stretch first, then those on both its sides. */
function pieces(
  question: Question,
  laid: readonly Laid[],
  first: number,
): readonly Block[] | undefined {
  const { claim, spans } = question;
  const isJoint = claim.length === 1 && joints.includes(claim[0]?.key as string);
  if (isJoint || !claim.some(isWord)) return [];
  const kept = laid.flatMap(({ blocks }) => blocks.filter((block) => block.kept));
  const [longest] = best(kept, ({ from, to }) => to - from);
  if (!longest || !isWhole(question, longest)) return undefined;
  const { at, upTo } = longest;
  const inside = (words: readonly Word[], from: number) => {
    const part = { ...question, claim: words };
    return pieces(
      part,
      spans.map((span) => align(part, span)),
      from,
    );
  };
  const before = inside(claim.slice(0, at), first);
  const after = before && inside(claim.slice(upTo), first + upTo);
  return after && [...before, { ...longest, at: first + at, upTo: first + upTo }, ...after];
}

/** Long enough, or between signs or the edges of a quotation; never one of dozens. */
function isWhole({ claim, printed, spans }: Question, { from, to }: Block): boolean {
  if (claim.length > 30 * (to - from)) return false;
  const isEdge = (i: number) =>
    !isWord(printed[i]) || spans.some((span) => i === span.from - 1 || i === span.to);
  return to > from + 2 || (isEdge(from - 1) && (isEdge(to) || !isWord(printed[to - 1])));
}
