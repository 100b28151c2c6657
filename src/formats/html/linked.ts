import { escapeHtml } from '../../text/escapeHtml.ts';
import { startTag } from './startTag.ts';

/** A text, as a link where there is an address. */
export function linked(text: string, url: string | undefined): string {
  const html = escapeHtml(text);
  return url === undefined ? html : `${startTag('a', { href: url })}${html}</a>`;
}
