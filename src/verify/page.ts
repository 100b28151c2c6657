import type { Paragraph } from '../model/paragraph.ts';
import type { Quote } from '../model/quote.ts';
import type { Token } from '../text/tokens.ts';
import { tokens } from '../text/tokens.ts';
import type { Verifiable } from './verifiable.ts';

/** A token of the article, with its paragraph. */
export interface Printed extends Token {
  readonly paragraph: Paragraph;
}

/** A quotation as tokens of the article: indices, the last exclusive. */
export interface Span {
  readonly quote: Quote;
  readonly from: number;
  readonly to: number;
}

/** An article made ready for searching. */
export interface Page {
  /** All its tokens. */
  readonly printed: readonly Printed[];
  /** For each key, the indices of its tokens. */
  readonly index: ReadonlyMap<string, readonly number[]>;
  /** Its quotations in document order. */
  readonly spans: readonly Span[];
}

const pages = /* @__PURE__ */ new WeakMap<object, Page>();

/**
 * Makes an article ready, once for as long as its quotations live if they are frozen.
 *
 * @param article - paragraphs and quotations
 * @returns its tokens and quotations
 */
export function pageOf({ paragraphs, quotes }: Verifiable): Page {
  const known = pages.get(quotes);
  if (known) return known;
  const index = new Map<string, number[]>();
  const printed = Object.values(paragraphs).flatMap((paragraph) =>
    tokens(paragraph.text).map((token) => ({ ...token, paragraph })),
  );
  printed.forEach(({ key }, i) => {
    const places = index.get(key);
    places ? places.push(i) : index.set(key, [i]);
  });
  const spans = Object.values(quotes).map((quote) => {
    const inside = ({ paragraph, start, end }: Printed) =>
      paragraph.id === quote.paragraph && start >= quote.start && end <= quote.end;
    return { quote, from: printed.findIndex(inside), to: printed.findLastIndex(inside) + 1 };
  });
  const page = { printed, index, spans: spans.sort((a, b) => a.from - b.from) };
  if (Object.isFrozen(quotes)) pages.set(quotes, page);
  return page;
}
