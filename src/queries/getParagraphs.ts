import type { Paragraph, ParagraphRole } from '../model/paragraph.ts';
import { asked } from './asked.ts';
import type { AtOf, KnownIdOf } from './at.ts';
import { type Asker, collection, pick } from './collection.ts';
import type { Empty } from './empty.ts';
import type { Fit, From, One } from './from.ts';
import type { Matching } from './matching.ts';
import { ready } from './ready.ts';
import { rowsOf } from './rows.ts';

/**
 * What `getParagraphs` can be asked: each key narrows the answer.
 *
 * @example
 * ```ts
 * import { getParagraphs, type ParagraphFilter } from 'onrecord';
 * const filter: ParagraphFilter = { role: 'body' };
 * getParagraphs(filter).length; //=> 13
 * ```
 *
 * @category Text
 */
export interface ParagraphFilter {
  /** Report, or furniture of the site. */
  readonly role?: ParagraphRole | undefined;
}

/** What a paragraph answers to each key, as lists of values. */
interface ParagraphValues<row> {
  readonly role: One<row, 'role'>;
}

/**
 * The paragraphs, in order.
 *
 * @param article - anyone's article
 * @param filter - what the records must answer; all of them without
 * @returns a frozen array; as exact as the article and the filter are literal
 * @throws RangeError that names the nearest, when an id or a word of the filter does not exist; TypeError
 * when the filter is no object or the article is none
 *
 * @example
 * ```ts
 * import { article } from 'onrecord';
 * import { getParagraphs } from 'onrecord/core';
 * getParagraphs(article, { role: 'boilerplate' }).map(({ id }) => id); //=> ['p3', 'p4', 'p8', 'p17']
 * ```
 *
 * @category Text
 */
export function getParagraphs<
  article extends From<'paragraphs'>,
  const filter extends ParagraphFilter = Empty,
>(
  article: article,
  filter?: Fit<filter, keyof ParagraphFilter>,
): Matching<
  article['paragraphs'],
  { readonly [id in keyof article['paragraphs']]: ParagraphValues<article['paragraphs'][id]> },
  filter
> {
  return asked(() => of(article)(filter), filter) as never;
}

/**
 * The paragraph with an id.
 *
 * @param article - anyone's article
 * @param id - of the paragraph
 * @returns the record, exactly typed
 * @throws RangeError that names the nearest id; TypeError when the article is none
 *
 * @example
 * ```ts
 * import { article } from 'onrecord';
 * import { getParagraph } from 'onrecord/core';
 * getParagraph(article, 'p2').text; //=> 'Several aspects of a possible peace deal were negotiated.'
 * ```
 *
 * @category Text
 */
export function getParagraph<
  article extends From<'paragraphs'>,
  const id extends KnownIdOf<article, 'paragraphs'>,
>(article: article, id: id): AtOf<article, 'paragraphs', id> {
  return pick(rowsOf(article, 'paragraphs'), id, 'paragraph', article.retired) as never;
}

/** The paragraphs of an article, ready to be asked: what `getParagraphs` does once they are. */
export function paragraphsIn(
  rows: Readonly<Record<string, Paragraph>>,
): Asker<ParagraphFilter, Paragraph> {
  return collection(rows, { role: [['body', 'boilerplate']] });
}

const of = /* @__PURE__ */ ready(paragraphsIn, 'paragraphs');
