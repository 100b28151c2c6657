import type { Article } from '../model/article.ts';
import type { Paragraph } from '../model/paragraph.ts';
import type { Quote } from '../model/quote.ts';
import { escapeMarkdown } from '../text/escapeMarkdown.ts';
import { grouped } from '../text/grouped.ts';
import type { FormatOptions } from './formatOptions.ts';
import { markdownLink } from './markdownLink.ts';
import { note } from './note.ts';
import { written } from './written.ts';

/**
 * The report as Markdown, with a footnote for each quotation: who said it, who passed it on, what the
 * primary source has. A footnote is called by the quotation's id. CommonMark but for the footnotes,
 * which are GitHub's; every sign of the article that could be markup is escaped, though GitHub links an
 * address that it recognizes, to itself.
 *
 * What it can't say: everything but words and footnotes, so where words stand, mentions, times,
 * events, proposals, readings, claims; paragraphs have no ids ({@link toHtml} has them), furniture is
 * left out, and a line break inside a paragraph becomes a space.
 *
 * @param article - any article
 * @param options - the page's address, where it is not the provenance's
 * @returns Markdown, the same for the same article
 * @throws TypeError when it is no article, or the given address is neither `http` nor `https`
 *
 * @example
 * ```ts
 * import { article } from 'onrecord';
 * import { toMarkdown } from 'onrecord/formats';
 * toMarkdown(article).includes('it went “very well.”[^veryWell]'); //=> true
 * ```
 *
 * @category Pages and links
 */
export function toMarkdown(article: Article, options?: FormatOptions): string {
  return written('toMarkdown', article, options, ({ page }) => {
    const { headline, rights } = article.provenance;
    const quotes = Object.values(article.quotes);
    const body = Object.values(article.paragraphs).filter(({ role }) => role === 'body');
    const within = new Set(body.map(({ id }) => id));
    const said = grouped(quotes, ({ paragraph }) => paragraph);
    const blocks = [
      headline === undefined ? '' : `# ${escapeMarkdown(headline)}`,
      ...body.map((paragraph) => words(paragraph, said.get(paragraph.id))),
      ...quotes.filter(({ paragraph }) => within.has(paragraph)).map((q) => footnote(article, q)),
      [escapeMarkdown(rights.text), page && markdownLink(page, page)].filter(Boolean).join(' '),
    ];
    return `${blocks.filter(Boolean).join('\n\n')}\n`;
  });
}

// A mark that closes, in French behind a space; one with a letter right behind it opens.
const CLOSING = /^(?:["'”’“‘»›«‹」』＂]|\s[»›](?![\p{L}\p{N}]))/u;

// The footnote stands behind the closing mark. A private character holds its place while the words
// are escaped as a whole: what is special depends on where in the line it stands.
function words({ text }: Paragraph, quotes: readonly Quote[] = []): string {
  const here = [...quotes].sort((a, b) => a.end - b.end);
  let marked = '';
  let from = 0;
  for (const { end } of here) {
    const behind = end + (CLOSING.exec(text.slice(end))?.[0].length ?? 0);
    marked += `${text.slice(from, behind).replaceAll('\uE000', '\uFFFD')}\uE000`;
    from = behind;
  }
  marked += text.slice(from).replaceAll('\uE000', '\uFFFD');
  let next = 0;
  return escapeMarkdown(marked).replaceAll('\uE000', () => `[^${here[next++]?.id}]`);
}

function footnote(article: Article, quote: Quote): string {
  const { said, verdict, wording, source, url } = note(article, quote);
  const primary = wording === undefined ? '' : ` “${escapeMarkdown(wording)}”`;
  const name = source && (url === undefined ? escapeMarkdown(source) : markdownLink(source, url));
  const cited = name === undefined ? '' : ` ${name}${primary && ':'}`;
  return `[^${quote.id}]: ${escapeMarkdown(said)} ${verdict}${cited}${primary}`;
}
