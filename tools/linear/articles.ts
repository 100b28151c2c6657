import { defineArticle } from '../../src/define/defineArticle.ts';
import type { Article } from '../../src/model/article.ts';
import { recordsOf } from './records.ts';
import { sentences } from './sentences.ts';

type Rows = Readonly<Record<string, unknown>>;
/** An article as an author writes it, of no known content. */
type Drafted = Readonly<Record<string, Rows>>;

/** How a text of some size is cut into paragraphs. */
export const shapes = {
  'many paragraphs': (texts: readonly string[]) => texts,
  'one paragraph': (texts: readonly string[]) => [texts.join(' ')],
} as const;

export type Shape = keyof typeof shapes;

/**
 * An article that grows in everything: each sentence of its text has a name, a town, a day and two
 * quotations of its own, and a record in every noun; see {@link recordsOf}. It has an address, so that
 * exporters link to its words.
 *
 * @param shape - one paragraph or many
 * @param bytes - of the text
 */
export function drafted(shape: Shape, bytes: number): Drafted {
  const all = sentences(bytes);
  const lines = shapes[shape](all.map(({ text }) => text));
  const records: Record<string, Record<string, unknown>> = {};
  for (const [at, sentence] of all.entries()) {
    const rows = recordsOf(sentence, at, lines.length === 1 ? 'p0' : `p${at}`);
    for (const [noun, row] of Object.entries(rows)) {
      records[noun] = Object.assign(records[noun] ?? {}, row);
    }
  }
  return {
    ...records,
    paragraphs: Object.fromEntries(lines.map((line, i) => [`p${i}`, line])),
    provenance: {
      ...{ url: 'https://news.example/doors', language: 'en', unverified: [] },
      rights: { text: 'Made up.' },
    },
  };
}

const defined = new Map<string, Article>();

/**
 * The article that {@link drafted} makes, resolved once; each time other objects, so that nothing is
 * known of them from the time before.
 */
export function articleOf(shape: Shape, bytes: number): Article {
  const key = `${shape} ${bytes}`;
  const article = defined.get(key) ?? (defineArticle(drafted(shape, bytes) as never) as Article);
  defined.set(key, article);
  const fresh = Object.entries(article).map(([noun, rows]) => [
    noun,
    typeof rows === 'object' ? Object.freeze({ ...rows }) : rows,
  ]);
  return Object.freeze(Object.fromEntries(fresh)) as Article;
}
