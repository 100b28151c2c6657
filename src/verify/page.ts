import type { Paragraph } from '../model/paragraph.ts';
import type { Quote } from '../model/quote.ts';
import type { Token } from '../text/tokens.ts';
import { tokens } from '../text/tokens.ts';
import type { Verifiable } from './verifiable.ts';

/** A token of the article, with its paragraph. */
export interface Printed extends Token {
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
  const printed = Object.values(paragraphs).flatMap((paragraph) =>
    tokens(paragraph.text).map((token) => ({ ...token, paragraph })),
  );
  const counts = new Map<string, number>();
  for (const { key } of printed) counts.set(key, (counts.get(key) ?? 0) + 1);
  const spans = Object.values(quotes).map((quote) => {
    const inside = (token: Printed) =>
      token.paragraph.id === quote.paragraph &&
      token.start >= quote.start &&
      token.end <= quote.end;
    return { quote, from: printed.findIndex(inside), to: printed.findLastIndex(inside) + 1 };
  });
  const page = { printed, counts, spans: spans.sort((a, b) => a.from - b.from) };
  if (Object.isFrozen(quotes)) pages.set(quotes, page);
  return page;
}
