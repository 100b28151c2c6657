import type { Verification } from '../model/verification.ts';
import { tokens } from '../text/tokens.ts';
import { alike } from './alike.ts';
import { altered } from './altered.ts';
import { answer } from './answer.ts';
import { chain } from './chain.ts';
import { find } from './find.ts';
import { foldsOf } from './foldsOf.ts';
import { pageOf } from './page.ts';
import { partiesNamed } from './partiesNamed.ts';
import { parts } from './parts.ts';
import type { Block, Question } from './question.ts';
import { quoted } from './quoted.ts';
import { unquoted } from './unquoted.ts';
import type { QuoteOf, Verifiable } from './verifiable.ts';
import type { VerifyOptions } from './verifyOptions.ts';
import { within } from './within.ts';

const hidden = /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Cs}]/u;

/**
 * Judges whether somebody said this, who, and whether in exactly these words. Only typography is
 * folded; a changed, added or dropped word is never `verbatim`. Words that stand in several
 * quotations are `ambiguous`, never a guess, unless the claimed speaker said one of them. For all the
 * quotations in a text take {@link verifyText}.
 *
 * @param article - paragraphs, parties, quotations and statements
 * @param claimed - the claimed words, with or without quotation marks around them; an ellipsis parts
 * pieces that must stand in order in one quotation
 * @param options - the claimed speaker, if any
 * @returns the verdict and what it rests on; offsets count UTF-16 code units of the paragraph and of
 * the claim as given
 * @throws TypeError when the words or the speaker are not strings
 *
 * @example
 * ```ts
 * import { article } from 'onrecord';
 * import { verifyQuote } from 'onrecord/core';
 * const found = verifyQuote(article, "ball is in Russia's court", { speaker: 'Vladimir Putin' });
 * found.verdict; //=> 'typographic'
 * found.folds; //=> ['apostrophes']
 * found.speaker; //=> { verdict: 'wrong', said: ['marcoRubio'], party: 'vladimirPutin' }
 * verifyQuote(article, 'ball is not in Russia’s court').reasons; //=> ['negation', 'insertion']
 * ```
 *
 * @category Verification
 */
export function verifyQuote<const article extends Verifiable>(
  article: article,
  claimed: string,
  { speaker = '' }: VerifyOptions<article> = {},
): Verification<QuoteOf<article>> {
  if (typeof claimed !== 'string' || typeof speaker !== 'string') {
    throw new TypeError('verifyQuote: claimed words and speaker must be strings.');
  }
  const page = pageOf(article);
  return judge({
    ...page,
    article,
    claimed,
    claim: claimed.length > 1000 + 20 * page.printed.length ? [] : tokens(claimed),
    speaker: speaker.trim(),
    named: partiesNamed(article.parties, speaker.trim()),
  }) as Verification<QuoteOf<article>>;
}

function judge(question: Question): Verification {
  const { article, claim, claimed, spans } = question;
  const absent = (why: string) => answer(question, { verdict: 'absent', why });
  if (
    hidden.test(claimed) &&
    !Object.values(article.paragraphs).some(({ text }) => text.includes(claimed))
  ) {
    return absent('The claim has invisible characters');
  }
  let outside: readonly Block[] = [];
  for (const way of [0, 1, 2, 3]) {
    const found = parts(claim, way > 1, way % 2 > 0).map((part) => find(question, part));
    const exact = found.map((hits) => hits.filter((hit) => foldsOf(question, hit)));
    const candidates = spans
      .map((span) => ({ span, hits: chain(exact, span) }))
      .filter(({ hits }) => hits[0]);
    if (candidates[0]) return quoted(question, candidates);
    if (!outside[0]) {
      outside = chain(
        found.map((hits) => hits.filter((hit) => isLoose(question, hit))),
        { from: 0, to: question.printed.length },
      );
    }
  }
  if (outside[0]) return unquoted(question, outside);
  return altered(question) ?? absent('The article does not have these words');
}

/** Not inside a quotation, and the same capitals but for the first word. */
function isLoose(question: Question, hit: Block): boolean {
  return (
    !question.spans.some((span) => within(hit, span)) &&
    question.claim
      .slice(hit.at, hit.upTo)
      .every((_, i) => !i || alike(question, hit.from + i, hit.at + i))
  );
}
