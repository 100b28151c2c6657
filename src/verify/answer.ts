import type { Verdict, Verification } from '../model/verification.ts';
import { anchorOf } from './anchorOf.ts';
import { exactly } from './exactly.ts';
import { judgeSpeaker } from './judgeSpeaker.ts';
import { leavesOut } from './leavesOut.ts';
import type { Span } from './page.ts';
import type { Block, Question } from './question.ts';
import { summarize } from './summarize.ts';

/** What was found out, as far as it is not empty. */
export interface Finding
  extends Partial<Pick<Verification, 'folds' | 'reasons' | 'severity' | 'statements'>> {
  readonly verdict: Verdict;
  /** The quotations concerned. */
  readonly spans?: readonly Span[];
  /** The words of both sides, in the order of the claim. */
  readonly blocks?: readonly Block[];
  /** Ids of those who said the words, where they are not the speakers of the quotations. */
  readonly said?: readonly string[];
  /** Why the words are absent or not quoted. */
  readonly why?: string;
}

/**
 * Makes a whole answer of what was found out.
 *
 * @param question - what was asked
 * @param finding - what was found out
 * @returns the verification
 */
export function answer(
  question: Question,
  { spans = [], blocks = [], said, why, ...finding }: Finding,
): Verification {
  const { claimed, claim } = question;
  const quotes = spans.map(({ quote }) => quote);
  const one = finding.verdict !== 'unquoted' && !spans[1] && spans[0];
  const left = one ? leavesOut(question, one, blocks) : [];
  const differences = blocks.map((block) => ({
    kind: block.kind,
    ...(block.from < block.to && { original: anchorOf(question, block) }),
    ...(block.at < block.upTo && { claimed: exactly(claimed, claim.slice(block.at, block.upTo)) }),
  }));
  const found = {
    folds: [],
    reasons: [],
    statements: [],
    ...finding,
    quotes,
    ...(one && { quote: one.quote, record: one.quote.record }),
    ...(finding.folds &&
      one && { extent: left[0] ? ('fragment' as const) : ('complete' as const) }),
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
