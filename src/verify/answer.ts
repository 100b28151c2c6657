import type { Alteration, Fold, Verification } from '../model/verification.ts';
import type { WordDifference } from '../model/wordDifference.ts';
import { anchorOf } from './anchorOf.ts';
import { exactly } from './exactly.ts';
import { gravity } from './gravity.ts';
import { judgeSpeaker } from './judgeSpeaker.ts';
import { leavesOut } from './leavesOut.ts';
import type { Span } from './page.ts';
import type { Block, Question } from './question.ts';
import { summarize } from './summarize.ts';

/** What was found out, as far as it is not empty. */
export interface Finding extends Partial<Pick<Verification, 'statements'>> {
  /** The quotations concerned. */
  readonly spans?: readonly Span[];
  /** The words of both sides, in the order of the claim; none when they are absent. */
  readonly blocks?: readonly Block[];
  /** What was done to the words. */
  readonly changes?: readonly (Alteration | Fold)[];
  /** Ids of those who said the words, where they are not the speakers of the quotations. */
  readonly said?: readonly string[];
  /** Why the words are absent or not quoted. */
  readonly why?: string;
}

/**
 * Makes a whole answer of what was found out. The verdict follows from what was done to the words.
 *
 * @param question - what was asked
 * @param finding - what was found out
 * @returns the verification
 */
export function answer(
  question: Question,
  { spans = [], blocks = [], changes = [], said, statements = [], why }: Finding,
): Verification {
  const { claimed, claim } = question;
  const quotes = spans.map(({ quote }) => quote);
  const reasons = gravity.filter((reason) => changes.includes(reason));
  const grade = gravity.indexOf(reasons[0] as Alteration);
  const folds = reasons[0] || spans[1] ? [] : ([...new Set(changes)] as Fold[]);
  const shown = blocks.filter(({ kept }) => reasons[0] || kept);
  const one = !why && !spans[1] && spans[0];
  const left = one ? leavesOut(question, one, shown) : [];
  const differences = shown.map((block): WordDifference => {
    const { from, to, at, upTo, kept } = block;
    const adds = from === to;
    const drops = at === upTo;
    return {
      kind: kept
        ? 'kept'
        : adds
          ? 'added'
          : drops || claim[at]?.key === '…'
            ? 'missing'
            : 'changed',
      ...(!adds && { original: anchorOf(question, block) }),
      ...(!drops && { claimed: exactly(claimed, claim.slice(at, upTo)) }),
    };
  });
  const found: Omit<Verification, 'summary'> = {
    verdict: !blocks[0]
      ? 'absent'
      : why
        ? 'unquoted'
        : reasons[0]
          ? 'altered'
          : spans[1]
            ? 'ambiguous'
            : folds[0]
              ? 'typographic'
              : 'verbatim',
    folds,
    reasons,
    ...(reasons[0] && { severity: grade < 4 ? 'high' : grade < 7 ? 'medium' : 'low' }),
    statements,
    quotes,
    ...(one && { quote: one.quote, record: one.quote.record }),
    ...(one && !reasons[0] && { extent: left[0] ? 'fragment' : 'complete' }),
    leavesOut: left,
    ranges: differences.flatMap(({ original }) => original ?? []),
    differences,
    speaker: judgeSpeaker(
      question,
      quotes,
      blocks[0] && (said ?? quotes.map(({ speaker }) => speaker)),
    ),
  };
  return { ...found, summary: summarize(question, found, why) };
}
