import type { TextSpan } from './quotationsIn.ts';

/** A paragraph of a Markdown or plain text. */
export interface TextBlock extends TextSpan {
  /** Whether it is a block quotation: its lines begin with `>`. */
  readonly quoted: boolean;
}

/**
 * The paragraphs of a Markdown or plain text: lines that follow each other, block quotations and those inside them apart.
 * Linear.
 *
 * @param text - any text
 * @returns the paragraphs from left to right, without the blank lines between
 *
 * @example
 * ```ts
 * blocksIn('He said:\n> No.\n\nYes.').map(({ start, quoted }) => [start, quoted]);
 * //=> [[0, false], [9, true], [16, false]]
 * ```
 */
export function blocksIn(text: string): readonly TextBlock[] {
  const blocks: TextBlock[] = [];
  let start = 0;
  let open: TextBlock | undefined;
  let depth = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    const [marks = ''] = /^ {0,3}>[\s>]*/.exec(line) ?? [];
    const level = marks.replace(/\s/g, '').length;
    const quoted = level > 0;
    const blank = !/[^\s>]/.test(line);
    if (open && (blank || level !== depth)) {
      blocks.push(open);
      open = undefined;
    }
    depth = level;
    if (!blank) open = { start: open?.start ?? start, end, quoted };
    start = end + 1;
  }
  return open ? [...blocks, open] : blocks;
}
