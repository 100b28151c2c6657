import type { TextBlock } from '../text/blocksIn.ts';
import type { Quotation } from '../text/quotationsIn.ts';
import { signature } from '../text/signature.ts';

/**
 * A block quotation as one claim, its signature left out.
 *
 * @param text - somebody's text
 * @param block - a paragraph of the text
 * @param first - the first quotation found in it
 * @returns undefined when the block is not quoted or marks enclose its first words
 */
export function wholeBlock(
  text: string,
  block: TextBlock,
  first: Quotation | undefined,
): Quotation | undefined {
  if (!block.quoted) return undefined;
  const lines = text.slice(block.start, block.end);
  const signed = lines.slice(lines.lastIndexOf('\n') + 1);
  const start = block.start + lines.search(/[^\s>]/);
  const end =
    block.start +
    (signature().test(signed) ? lines.slice(0, -signed.length) : lines).trimEnd().length;
  return first?.start === start + 1 ? undefined : { start, end, depth: 0 };
}
