import type { Paragraph } from '../model/paragraph.ts';
import type { Quote } from '../model/quote.ts';
import { memo } from '../text/memo.ts';
import type { Token } from '../text/tokens.ts';
import { tokens } from '../text/tokens.ts';
import type { Verifiable } from './verifiable.ts';
import type { Word } from './weigh.ts';
import { weigh } from './weigh.ts';

/** A token of the article, with its paragraph. */
export interface Printed extends Word {
  readonly paragraph: Paragraph;
}

/** Tokens of the article: indices, the last exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A quotation as tokens of the article. */
export interface Span extends Stretch {
  readonly quote: Quote;
}

/** An article made ready for searching. */
export interface Page {
  /** All its tokens. */
  readonly printed: readonly Printed[];
  /** How often each key stands in it. */
  readonly counts: ReadonlyMap<string, number>;
  /** Its quotations in document order. */
  readonly spans: readonly Span[];
}

/**
 * Makes an article ready, once for as long as its paragraphs and quotations are frozen.
 *
 * @param article - paragraphs and quotations
 * @returns its tokens and quotations
 */
export function pageOf({ paragraphs, quotes }: Verifiable): Page {
  return read(quotes, paragraphs);
}

const read = /* @__PURE__ */ memo(
  (quotes: Verifiable['quotes'], paragraphs: Verifiable['paragraphs']): Page => {
    const counts = new Map<string, number>();
    const first = new Map<string, number>();
    const words = Object.values(paragraphs).flatMap((paragraph) =>
      tokens(paragraph.text).map((token) => ({ ...token, paragraph })),
    );
    for (const [i, { key, paragraph }] of words.entries()) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
      if (!first.has(paragraph.id)) first.set(paragraph.id, i);
    }
    const start = ({ paragraph }: Quote) => first.get(paragraph) ?? 0;
    let from = 0;
    const spans = Object.values<Quote>(quotes)
      .sort((a, b) => start(a) - start(b) || a.start - b.start)
      .map((quote) => {
        const isBefore = (i: number, end: number) =>
          words[i]?.paragraph.id === quote.paragraph && (words[i] as Token).end <= end;
        from = Math.max(from, start(quote));
        while (isBefore(from, quote.start)) from++;
        let to = from;
        while (isBefore(to, quote.end)) to++;
        return { quote, from, to };
      });
    return { printed: weigh(words, counts), counts, spans };
  },
);
