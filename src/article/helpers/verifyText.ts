import type { TextVerification } from '../../model/textVerification.ts';
import { verifyText as verify } from '../../verify/verifyText.ts';
import { paragraphs } from '../generated/paragraphs.ts';
import { parties } from '../generated/parties.ts';
import { type Quotes, quotes } from '../generated/quotes.ts';
import { statements } from '../generated/statements.ts';
import { provenance } from '../provenance.ts';

/**
 * Judges every quotation in somebody's text against the article: a model's answer, an essay, a post.
 * For one quotation that you already have, take {@link verifyQuote}.
 *
 * @param text - Markdown or plain text
 * @returns each quotation with its place in the text and its verdict, and a summary in a line
 * @throws TypeError when the text is not a string
 *
 * @example
 * ```ts
 * import { verifyText } from 'onrecord';
 * verifyText('Rubio said the “ball is in Putin’s court”.').summary; //=> '1 quotation: 1 altered.'
 * ```
 *
 * @category Verification
 */
export function verifyText(text: string): TextVerification<Quotes[keyof Quotes]> {
  return verify(source, text);
}

const source = { paragraphs, parties, quotes, statements, provenance };
