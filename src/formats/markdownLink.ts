import { escapeMarkdown } from '../text/escapeMarkdown.ts';

/**
 * A link of Markdown.
 *
 * @param text - what is linked, any words
 * @param url - an address as `webAddress` gives it; nothing in it is read as a character reference
 */
export function markdownLink(text: string, url: string): string {
  return `[${escapeMarkdown(text)}](<${url.replaceAll('&', '&amp;')}>)`;
}
