import { type Anchor, type Article, article as ours, type Quote } from 'onrecord';

/** The article, as a page for anyone's article would see it. */
export const article: Article = ours;

/** The quotations in document order; a page numbers them from 1. */
export const quotes: readonly Quote[] = Object.values(article.quotes);

/** Number of a quotation on the page. */
export function numberOf(quote: Quote): number {
  return quotes.indexOf(quote) + 1;
}

/** Everyone who is quoted, in the order of their first words. */
export const voices: readonly string[] = [...new Set(quotes.map(({ speaker }) => speaker))];

/** The class that gives a speaker a colour and a line of their own: `voice-1` and so on. */
export function voiceClass(party: string): string {
  const at = voices.indexOf(party);
  return at < 0 ? 'voice-none' : `voice-${at + 1}`;
}

/** The name of a party or a place, short where the full one is a description. */
export function nameOf(id: string): string {
  return article.parties[id]?.name ?? article.places[id]?.name ?? id;
}

/** Quotation marks around words. */
export function marked(words: string): string {
  return `“${words}”`;
}

/** Where a record's words stand; the first place has the record's id, the others a number more. */
export function placeId(id: string, index: number): string {
  return index === 0 ? id : `${id}-${index + 1}`;
}

/** Paragraph and words, for a link that leads to them. */
export function placeName({ paragraph, exact }: Anchor): string {
  return `${paragraph} ${marked(exact)}`;
}
