import type { Verification } from '../model/verification.ts';
import { given } from '../text/given.ts';
import { optionsOf } from '../text/optionsOf.ts';
import { tokens } from '../text/tokens.ts';
import { judge } from './judge.ts';
import { pageOf } from './page.ts';
import { partiesNamed } from './partiesNamed.ts';
import type { QuoteOf, Verifiable } from './verifiable.ts';
import type { VerifyOptions } from './verifyOptions.ts';
import { weigh } from './weigh.ts';

/** No name is longer; the rest of one is not read. */
const LONGEST = 500;

/**
 * Judges whether somebody said this, who, and whether in exactly these words. Only typography is
 * folded; a changed, added or dropped word is never `verbatim`. Words that stand in several
 * quotations are `ambiguous`, never a guess, unless the claimed speaker said one of them; words that
 * cross the edge of a quotation are `unquoted`. For all the quotations in a text take
 * {@link verifyText}.
 *
 * @param article - paragraphs, parties, quotations and statements
 * @param claimed - the claimed words, with or without quotation marks around them; an ellipsis parts
 * pieces that must stand in order in one quotation
 * @param options - the claimed speaker, if any
 * @returns the verdict and what it rests on; offsets count UTF-16 code units of the paragraph and of
 * the claim as given
 * @throws TypeError when the words or the speaker are not strings, or there is no such option
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
  options: VerifyOptions<article> = {},
): Verification<QuoteOf<article>> {
  const { speaker = '' } = optionsOf(options, ['speaker']);
  if (typeof claimed !== 'string' || typeof speaker !== 'string') {
    throw new TypeError('verifyQuote takes the claimed words and the speaker as strings.');
  }
  const name = speaker.trim().slice(0, LONGEST);
  const expected = 'verifyQuote takes an article, as defineArticle or parseArticle gives it';
  return given(expected, () => {
    const page = pageOf(article);
    return judge({
      ...page,
      article,
      claimed,
      claim: weigh(
        claimed.length > 1000 + 20 * page.printed.length ? [] : tokens(claimed),
        page.counts,
      ),
      speaker: name,
      named: partiesNamed(article.parties, name),
    }) as Verification<QuoteOf<article>>;
  });
}
