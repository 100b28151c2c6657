import type { Article } from '../model/article.ts';
import type { Paragraph } from '../model/paragraph.ts';
import { escapeHtml } from '../text/escapeHtml.ts';
import { grouped } from '../text/grouped.ts';
import type { FormatOptions } from './formatOptions.ts';
import { endnote } from './html/endnote.ts';
import { linked } from './html/linked.ts';
import { marksOf } from './html/marks.ts';
import { startTag } from './html/startTag.ts';
import { type Mark, wrap } from './html/wrap.ts';
import { note } from './note.ts';
import { written } from './written.ts';

/**
 * The article as an HTML `<article>` to put into a page: each paragraph with its id, quotations as
 * `<q>`, times as `<time>`, mentions as `<span>`, each with its id, and a note on who said each
 * quotation and what the primary source has. The words of a paragraph are the article's, marks
 * included; links to its notes stand behind them. What the library says itself is English, and marked
 * so in an article of another language. Every word of the article is escaped. For plain words take
 * {@link toMarkdown}, for search engines {@link toJsonLdScript}.
 *
 * What it can't say: proposals, stances, events, readings, claims, dates that are vague or open
 * (`data-edtf` has them), and mentions, which have no element of their own (`data-party`,
 * `data-place`). A stretch that overlaps another is cut in two; its id is on the first part.
 *
 * @param article - any article
 * @param options - the page's address, where it is not the provenance's
 * @returns HTML, the same for the same article
 * @throws TypeError when it is no article, or the given address is neither `http` nor `https`
 *
 * @example
 * ```ts
 * import { article } from 'onrecord';
 * import { toHtml } from 'onrecord/formats';
 * toHtml(article).includes('<time id="thirtyDays" datetime="P30D">30-day</time>'); //=> true
 * ```
 *
 * @category Pages and links
 */
export function toHtml(article: Article, options?: FormatOptions): string {
  return written('toHtml', article, options, ({ page }) => {
    const { headline, language, rights } = article.provenance;
    const title = headline === undefined ? [] : [`<h1>${escapeHtml(headline)}</h1>`];
    const source = page === undefined ? '' : ` ${linked(page, page)}`;
    return [
      startTag('article', { lang: language }),
      ...title,
      ...paragraphs(article),
      ...notes(article),
      `<footer><p>${escapeHtml(rights.text)}${source}</p></footer>`,
      '</article>\n',
    ].join('\n');
  });
}

function paragraphs(article: Article): readonly string[] {
  const marks = marksOf(article);
  const numbers = Object.values(article.quotes).map(({ id, paragraph }, i) => ({
    paragraph,
    html: reference(id, i + 1),
  }));
  const refs = grouped(numbers, ({ paragraph }) => paragraph);
  return Object.values(article.paragraphs).map((paragraph) => {
    const here = refs.get(paragraph.id)?.map(({ html }) => html);
    return element(paragraph, marks.get(paragraph.id), here);
  });
}

function element(
  { id, text, role }: Paragraph,
  marks: readonly Mark[] = [],
  refs: readonly string[] = [],
): string {
  const dir = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/.test(text) ? 'auto' : undefined;
  const words = [wrap(text, marks), ...refs].join(' ');
  const html = `${startTag('p', { id, dir })}${words}</p>`;
  return role === 'body' ? html : `<aside>${html}</aside>`;
}

function reference(id: string, number: number): string {
  return `<sup>${startTag('a', { href: `#${id}-note`, role: 'doc-noteref' })}${number}</a></sup>`;
}

function notes(article: Article): readonly string[] {
  const quotes = Object.values(article.quotes);
  if (quotes.length === 0) return [];
  const { language } = article.provenance;
  const isOurs = language === undefined || /^en(?:-|$)/i.test(language);
  const [lang, theirs] = isOurs ? [] : (['en', language] as const);
  const items = quotes.map((quote) => endnote(quote.id, quote.text, note(article, quote), lang));
  const open = startTag('section', { role: 'doc-endnotes', 'aria-label': 'Quotations', lang });
  return [open, startTag('ol', { lang: theirs }), ...items, '</ol>', '</section>'];
}
