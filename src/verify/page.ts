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
  const rank = new Map(Object.values(paragraphs).map(({ id }, i) => [id, i]));
  // How many tokens stand before a place: halves what is left until there is nothing.
  const before = (paragraph: string, isBefore: (token: Printed) => boolean) => {
    const there = rank.get(paragraph) as number;
    let from = 0;
    let to = printed.length;
    while (from < to) {
      const half = (from + to) >> 1;
      const token = printed[half] as Printed;
      const line = rank.get(token.paragraph.id) as number;
      if (line < there || (line === there && isBefore(token))) from = half + 1;
      else to = half;
    }
    return from;
  };
  const spans = Object.values(quotes).map((quote) => ({
    quote,
    from: before(quote.paragraph, ({ start }) => start < quote.start),
    to: before(quote.paragraph, ({ end }) => end <= quote.end),
  }));
  const page = { printed, counts, spans: spans.sort((a, b) => a.from - b.from) };
  if (Object.isFrozen(quotes)) pages.set(quotes, page);
  return page;
}
