import type { Alteration, Fold, Verdict, Verification } from '../model/verification.ts';
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
export function answer(question: Question, finding: Finding): Verification {
  const { spans = [], blocks = [], changes = [], said, statements = [], why } = finding;
  const quotes = spans.map(({ quote }) => quote);
  const reasons = gravity.filter((reason) => changes.includes(reason));
  const folds = reasons[0] || spans[1] ? [] : ([...new Set(changes)] as Fold[]);
  const shown = blocks.filter(({ kept }) => reasons[0] || kept);
  const only = !spans[1] && spans[0];
  const one = !why && only;
  const left = one ? leavesOut(question, one, shown) : [];
  const differences = shown.map((block) => difference(question, block));
  const speakers = blocks[0] && (said ?? quotes.map(({ speaker }) => speaker));
  const found: Omit<Verification, 'summary'> = {
    verdict: verdictOf(finding, reasons, folds),
    folds,
    reasons,
    ...(reasons[0] && { severity: severityOf(reasons[0]) }),
    statements,
    quotes,
    ...(one && { quote: one.quote }),
    ...(only && { record: only.quote.record }),
    ...(one && !reasons[0] && { extent: left[0] ? 'fragment' : 'complete' }),
    leavesOut: left,
    ranges: differences.flatMap(({ original }) => original ?? []),
    differences,
    speaker: judgeSpeaker(question, quotes, speakers),
  };
  return { ...found, summary: summarize(question, found, why) };
}

function verdictOf(
  { spans = [], blocks = [], why }: Finding,
  [reason]: readonly Alteration[],
  [fold]: readonly Fold[],
): Verdict {
  if (!blocks[0]) return 'absent';
  if (why) return 'unquoted';
  if (reason) return 'altered';
  if (spans[1]) return 'ambiguous';
  return fold ? 'typographic' : 'verbatim';
}

function severityOf(reason: Alteration): 'low' | 'medium' | 'high' {
  const grade = gravity.indexOf(reason);
  if (grade > 6) return 'low';
  return grade > 3 ? 'medium' : 'high';
}

function difference(question: Question, block: Block): WordDifference {
  const { claimed, claim } = question;
  const theirs = claim.slice(block.at, block.upTo);
  return {
    kind: kindOf(block, theirs[0]?.key),
    ...(block.from < block.to && { original: anchorOf(question, block) }),
    ...(theirs[0] && { claimed: exactly(claimed, theirs) }),
  };
}

function kindOf({ kept, from, to }: Block, first = '…'): WordDifference['kind'] {
  if (kept) return 'kept';
  if (from === to) return 'added';
  return first === '…' ? 'missing' : 'changed';
}
