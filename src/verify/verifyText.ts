import type { TextFinding, TextVerification } from '../model/textVerification.ts';
import type { ClaimedWords } from '../model/wordDifference.ts';
import type { TextBlock } from '../text/blocksIn.ts';
import { blocksIn } from '../text/blocksIn.ts';
import type { Quotation } from '../text/quotationsIn.ts';
import { quotationsIn } from '../text/quotationsIn.ts';
import { signature } from '../text/signature.ts';
import { goesOn } from './goesOn.ts';
import { partiesNamed } from './partiesNamed.ts';
import { speakerNearby } from './speakerNearby.ts';
import { summarizeAll } from './summarizeAll.ts';
import type { QuoteOf, Verifiable } from './verifiable.ts';
import { verifyQuote } from './verifyQuote.ts';
import { wholeBlock } from './wholeBlock.ts';

/**
 * Judges every quotation in somebody's text: a model's answer, an essay, a post. It finds straight,
 * curly and low marks, guillemets, corner brackets, quotations inside quotations and Markdown block
 * quotations, and reads the speaker from the words around them where it can. For one quotation that you already have,
 * take {@link verifyQuote}. Words that begin inside a quotation of the article and end outside it are
 * `unquoted`, as in `verifyQuote`.
 *
 * @param article - paragraphs, parties, quotations and statements
 * @param text - Markdown or plain text
 * @returns each quotation with its place in the text, in UTF-16 code units, and its verdict
 * @throws TypeError when the text is not a string
 *
 * @example
 * ```ts
 * import { article } from 'onrecord';
 * import { verifyText } from 'onrecord/core';
 * verifyText(article, 'Rubio said the “ball is in Putin’s court”.').summary;
 * //=> '1 quotation: 1 altered.'
 * ```
 *
 * @category Verification
 */
export function verifyText<const article extends Verifiable>(
  article: article,
  text: string,
): TextVerification<QuoteOf<article>> {
  if (typeof text !== 'string') throw new TypeError('verifyText takes the text as a string.');
  const found: TextFinding<QuoteOf<article>>[] = [];
  const unbalanced: ClaimedWords[] = [];
  for (const block of blocksIn(text)) {
    if (block.quoted && signature().test(text.slice(block.start, block.end))) continue;
    const marked = quotationsIn(text, block.start, block.end);
    for (const one of judgeAll(article, text, block, marked.found)) found.push(one);
    for (const { start, end } of marked.unbalanced) {
      unbalanced.push({ start, end, exact: text.slice(start, end) });
    }
  }
  return { found, unbalanced, summary: summarizeAll(found, unbalanced.length) };
}

function judgeAll<article extends Verifiable>(
  article: article,
  text: string,
  block: TextBlock,
  marked: readonly Quotation[],
): readonly TextFinding<QuoteOf<article>>[] {
  const whole = wholeBlock(text, block, marked[0]);
  const isSpeaker = (name: string) =>
    partiesNamed(article.parties, name).some((id) => article.parties[id]?.kind !== 'media');
  const nearby = (start: number, end: number, from: number) =>
    speakerNearby(text, start, end, from, isSpeaker);
  const found = whole ? [judge(article, text, whole, nearby(block.start, whole.end, 0))] : [];
  const last: TextFinding[] = []; // by depth
  for (const { depth, ...span } of marked) {
    const before = last[depth];
    const speaker =
      nearby(span.start - 1, span.end + 1, block.start) ??
      (before?.speaker && goesOn(text, span, before, before.speaker));
    const one = judge(article, text, { ...span, depth: depth + (whole ? 1 : 0) }, speaker);
    last[depth] = one;
    found.push(one);
  }
  return found;
}

function judge<article extends Verifiable>(
  article: article,
  text: string,
  { start, end, depth }: Quotation,
  name: ClaimedWords | undefined,
): TextFinding<QuoteOf<article>> {
  const { publisher } = article.provenance ?? {};
  // “According to the Kyiv Post” names the article, not who speaks in it.
  const isHost = name && publisher && partiesNamed(article.parties, name.exact).includes(publisher);
  const speaker = isHost ? undefined : name;
  const exact = text.slice(start, end);
  const claimed = exact.replace(/(?<!\s)\s*\n[\s>]*/g, ' ');
  const verification = verifyQuote(article, claimed, { speaker: speaker?.exact });
  return { start, end, exact, claimed, depth, ...(speaker && { speaker }), verification };
}
