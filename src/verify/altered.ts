import type { Quote } from '../model/quote.ts';
import type { Alteration, Verification } from '../model/verification.ts';
import type { Token } from '../text/tokens.ts';
import { alterations } from './alterations.ts';
import { answer } from './answer.ts';
import { blocks } from './blocks.ts';
import { denies } from './denies.ts';
import { isWord } from './isWord.ts';
import { near } from './near.ts';
import type { Printed, Span } from './page.ts';
import type { Block, Question } from './question.ts';
import { spliced } from './spliced.ts';
import { within } from './within.ts';

/** Gravest first: four high, three medium, two low. */
const gravity: readonly Alteration[] = [
  'negation',
  'number',
  'name',
  'splice',
  'omission',
  'insertion',
  'wording',
  'case',
  'punctuation',
];

/**
 * The answer for words that are near to a quotation, or spliced from several.
 *
 * @param question - what was asked
 * @returns `altered`, or undefined when no quotation is near
 */
export function altered(question: Question): Verification | undefined {
  const hits = spliced(question);
  const close = hits[0] ? undefined : near(question);
  const compared = close ? blocks(question, close) : hits;
  if (!compared[0]) return undefined;
  const found = compared.flatMap((block) => alterations(question, block));
  if (close && startsDenied(question, close.span, compared[0])) found.push('negation');
  if (hits[0]) found.push('splice');
  // All is kept and yet not found: the claim cuts a number in two, or a word.
  const edges = [question.claim[0], question.claim.at(-1)] as Token[]; // a claim near to one has words
  if (!found[0]) found.push(edges.some(({ key }) => /\d/.test(key)) ? 'number' : 'punctuation');
  const reasons = gravity.filter((reason) => found.includes(reason));
  const grade = gravity.indexOf(reasons[0] as Alteration);
  return answer(question, {
    verdict: 'altered',
    spans: question.spans.filter((span) =>
      close ? isSame(question, span, close.span) : hits.some((hit) => within(hit, span)),
    ),
    blocks: compared,
    reasons,
    severity: grade < 4 ? 'high' : grade < 7 ? 'medium' : 'low',
  });
}

/** The quotation itself, or one with the same words when nothing tells which is meant. */
function isSame({ named }: Question, { quote }: Span, near: Span): boolean {
  const other = near.quote;
  return quote === other || (bare(quote) === bare(other) && !named.includes(other.speaker));
}

function bare({ exact }: Quote): string {
  return exact.replace(/[.,;:]$/, '');
}

/** A capital makes a sentence of words, at least two, that the quotation denies just before. */
function startsDenied({ printed, claim }: Question, span: Span, { from, at }: Block): boolean {
  const [ours, theirs] = [printed[from], claim[at]];
  if (!claim[1] || ours?.key !== theirs?.key || ours?.text === theirs?.text) return false;
  for (let i = from - 1; i >= span.from && isWord(printed[i]); i--) {
    if (denies((printed[i] as Printed).key)) return true; // isWord found one there
  }
  return false;
}
