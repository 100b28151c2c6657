import type { Verifiable } from './verifiable.ts';

/**
 * Who is claimed to have said the words.
 *
 * @example
 * ```ts
 * import { type VerifyOptions, verifyQuote } from 'onrecord';
 * const options: VerifyOptions = { speaker: 'the Kremlin’s business envoy' };
 * verifyQuote('Historic! Epic!', options).speaker.party; //=> 'kirillDmitriev'
 * ```
 *
 * @category Verification
 */
export interface VerifyOptions<article extends Verifiable = Verifiable> {
  /**
   * Id of a party, or any name for it: “Rubio”, “Secretary of State Marco Rubio”, “the White House”.
   * Blank or absent: nobody in particular. Of a longer one the first 500 UTF-16 code units count.
   */
  readonly speaker?: (keyof article['parties'] & string) | (string & {}) | undefined;
}
