import type { Verifiable } from './verifiable.ts';

/**
 * Who is claimed to have said the words.
 *
 * @category Verification
 */
export interface VerifyOptions<article extends Verifiable = Verifiable> {
  /**
   * Id of a party, or any name for it: “Rubio”, “Secretary of State Marco Rubio”, “the White House”.
   * Blank or absent: nobody in particular.
   */
  readonly speaker?: (keyof article['parties'] & string) | (string & {}) | undefined;
}
