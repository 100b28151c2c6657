import type { Verdict, Verification } from '../model/verification.ts';
import { anchorOf } from './anchorOf.ts';
import { judgeSpeaker } from './judgeSpeaker.ts';
import { leavesOut } from './leavesOut.ts';
import type { Span } from './page.ts';
import type { Block, Question } from './question.ts';
import { stretch } from './stretch.ts';
import { summarize } from './summarize.ts';

/** What was found out, as far as it is not empty. */
export interface Finding
  extends Partial<Pick<Verification, 'folds' | 'reasons' | 'severity' | 'statements'>> {
  readonly verdict: Verdict;
  /** The quotations concerned. */
  readonly spans?: readonly Span[];
  /** The words of both sides, in the order of the claim. */
  readonly blocks?: readonly Block[];
  /** Ids of those who said the words; undefined: the words are not there. */
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
  { spans = [], blocks = [], said, why = '', ...finding }: Finding,
): Verification {
  const { claimed, claim } = question;
  const quotes = spans.map(({ quote }) => quote);
  const [span, other] = finding.verdict === 'unquoted' ? [] : spans;
  const one = span && !other;
  const left = one ? leavesOut(question, span, blocks) : [];
  const found = {
    folds: [],
    reasons: [],
    statements: [],
    ...finding,
    quotes,
    ...(one && {
      quote: span.quote,
      record: span.quote.record,
      extent: left.length ? ('fragment' as const) : ('complete' as const),
    }),
    leavesOut: left,
    ranges: blocks
      .filter(({ from, to }) => from < to)
      .map(({ from, to }) => anchorOf(question, from, to)),
    differences: blocks.map(({ from, to, at, upTo, kind }) => ({
      kind,
      ...(from < to && { original: anchorOf(question, from, to) }),
      ...(at < upTo && { claimed: stretch(claimed, claim, at, upTo) }),
    })),
    speaker: judgeSpeaker(question, quotes, said && [...new Set(said)]),
  };
  return { ...found, summary: summarize(question, found, why) };
}
