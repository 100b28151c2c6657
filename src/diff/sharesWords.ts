import type { Noun } from '../model/noun.ts';

type Row = Readonly<Record<string, unknown>>;

/**
 * Whether the parts of a record that was split have its words: those of a paragraph all of them, one
 * after the other; those of a quotation none that are not in it.
 *
 * @param noun - of the record; those of other nouns hold no words that anybody cites
 * @param before - the record
 * @param parts - what took its place
 */
export function sharesWords(noun: Noun, before: Row, parts: readonly Row[]): boolean {
  if (noun === 'paragraphs') {
    return bare(parts.map(({ text }) => text).join('')) === bare(`${before.text}`);
  }
  return noun !== 'quotes' || parts.every(({ exact }) => `${before.exact}`.includes(`${exact}`));
}

/** Where a paragraph is cut, white space may go. */
function bare(text: string): string {
  return text.replace(/\s/g, '');
}
