import type { Verification } from '../../model/verification.ts';
import type { VerifyOptions } from '../../verify/verifyOptions.ts';
import { verifyQuote as verify } from '../../verify/verifyQuote.ts';
import { paragraphs } from '../generated/paragraphs.ts';
import { parties } from '../generated/parties.ts';
import { type Quotes, quotes } from '../generated/quotes.ts';
import { statements } from '../generated/statements.ts';

/**
 * Whether somebody said this, and in exactly these words: judges a claim against the article. For a
 * whole text with quotations in it, take {@link verifyText}.
 *
 * @param claimed - the words, as somebody quotes them
 * @param options - who is claimed to have said them: a party's id or any name for it
 * @returns the verdict, where the words stand, what differs, whether the speaker is right
 * @throws TypeError when the words or the speaker are not strings
 *
 * @example
 * ```ts
 * import { verifyQuote } from 'onrecord';
 * verifyQuote('ball is in Russia’s court', { speaker: 'Rubio' }).verdict; //=> 'verbatim'
 * verifyQuote('ball is in Ukraine’s court').verdict; //=> 'altered'
 * ```
 *
 * @category Verification
 */
export function verifyQuote(
  claimed: string,
  options?: VerifyOptions<{
    readonly paragraphs: typeof paragraphs;
    readonly parties: typeof parties;
    readonly quotes: Quotes;
    readonly statements: typeof statements;
  }>,
): Verification<Quotes[keyof Quotes]> {
  return verify(source, claimed, options);
}

const source = { paragraphs, parties, quotes, statements };
