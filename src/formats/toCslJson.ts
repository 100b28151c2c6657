import type { Article } from '../model/article.ts';
import type { Quote } from '../model/quote.ts';
import { edtfDates } from '../text/edtfDates.ts';
import { citationKey } from './citation/citationKey.ts';
import { paragraphNumbers } from './citation/paragraphNumbers.ts';
import { titleOf } from './citation/titleOf.ts';
import type { FormatOptions } from './formatOptions.ts';
import { nameOf } from './nameOf.ts';
import { relaysOf } from './relaysOf.ts';
import { toTextFragment } from './toTextFragment.ts';
import { written } from './written.ts';

/**
 * Something to cite, as CSL-JSON has it.
 *
 * @example
 * ```ts
 * import { article } from 'onrecord';
 * import { type CslItem, toCslJson } from 'onrecord/formats';
 * const items: readonly CslItem[] = toCslJson(article);
 * items[7]?.title; //=> '“very well”'
 * ```
 *
 * @category Citations
 */
export interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper';
  readonly title: string;
  readonly author?: readonly CslName[];
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly section?: string;
  readonly issued?: CslDate;
  readonly language?: string;
  readonly URL?: string;
  readonly note?: string;
}

/**
 * A name as a whole: which part is the family's, nobody told.
 *
 * @example
 * ```ts
 * import { article } from 'onrecord';
 * import { type CslName, toCslJson } from 'onrecord/formats';
 * const authors: readonly CslName[] | undefined = toCslJson(article)[8]?.author;
 * authors; //=> [{ literal: 'Marco Rubio' }]
 * ```
 *
 * @category Citations
 */
export interface CslName {
  readonly literal: string;
}

/**
 * A day, or the first and the last of several.
 *
 * @example
 * ```ts
 * import { article } from 'onrecord';
 * import { type CslDate, toCslJson } from 'onrecord/formats';
 * const issued: CslDate | undefined = toCslJson(article)[0]?.issued;
 * issued; //=> { 'date-parts': [[2025, 3, 18], [2025, 3, 19]] }
 * ```
 *
 * @category Citations
 */
export interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[];
}

/**
 * The article and each of its quotations as CSL-JSON, which Zotero, Pandoc and every CSL processor
 * print in the style asked for. A quotation is cited as words of its speaker in the article, with its
 * paragraph as `section` and a link to the words. For LaTeX take {@link toBibtex}.
 *
 * What it can't say: a locator as such (it belongs to a citation, not to an item), relays but in the
 * note, bounds of a date (they read as a range), that a headline is missing (the first words stand in
 * brackets), and everything but article and quotations.
 *
 * @param article - any article
 * @param options - the page's address, where it is not the provenance's
 * @returns the article, then its quotations
 * @throws TypeError when it is no article, or the given address is neither `http` nor `https`
 *
 * @example
 * ```ts
 * import { article } from 'onrecord';
 * import { toCslJson } from 'onrecord/formats';
 * const [whole, first] = toCslJson(article);
 * whole?.id; //=> 'kyivPost2025'
 * first?.section; //=> 'paragraph 1'
 * ```
 *
 * @category Citations
 */
export function toCslJson(article: Article, options?: FormatOptions): readonly CslItem[] {
  return written('toCslJson', article, options, ({ page }) => {
    const { parties, provenance, quotes } = article;
    const publisher = parties[provenance.publisher ?? '']?.name;
    const shared = {
      type: 'article-newspaper',
      ...(publisher !== undefined && { publisher }),
      ...issued(provenance.published),
      ...(provenance.language !== undefined && { language: provenance.language }),
    } as const;
    const [id, title] = [citationKey(article), titleOf(article)];
    const numbers = paragraphNumbers(article);
    const whole: CslItem = {
      id,
      title,
      ...(publisher !== undefined && { 'container-title': publisher }),
      ...(page !== undefined && { URL: page }),
      ...shared,
    };
    return [
      whole,
      ...Object.values(quotes).map((quote) => ({
        ...shared,
        id: `${id}:${quote.id}`,
        'container-title': title,
        section: `paragraph ${numbers.get(quote.paragraph)}`,
        ...quotation(article, quote, page),
      })),
    ];
  });
}

type Quoted = Pick<CslItem, 'title' | 'author' | 'URL' | 'note'>;

function quotation(article: Article, quote: Quote, page: string | undefined): Quoted {
  const relays = relaysOf(quote).map((id) => nameOf(article, id));
  return {
    title: `“${quote.text}”`,
    author: [{ literal: nameOf(article, quote.speaker) }],
    ...(page !== undefined && { URL: toTextFragment(article, quote, { url: page }) }),
    ...(relays.length > 0 && { note: `via ${relays.join(', ')}` }),
  };
}

function issued(published = ''): Pick<CslItem, 'issued'> {
  const { first, last } = edtfDates(published);
  const known = [...new Set([first, last])].filter((day) => day !== undefined);
  if (known.length === 0) return {};
  return { issued: { 'date-parts': known.map((day) => day.split('-').map(Number)) } };
}
