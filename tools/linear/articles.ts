import { defineArticle } from '../../src/define/defineArticle.ts';
import type { Article } from '../../src/model/article.ts';

type Rows = Readonly<Record<string, unknown>>;
/** An article as an author writes it, of no known content. */
type Drafted = Readonly<Record<string, Rows>>;

/** Of the sentences that articles are made of. */
const BYTES = 200;

/** How a text of some size is cut into paragraphs. */
export const shapes = {
  'many paragraphs': (sentences: readonly string[]) => sentences,
  'one paragraph': (sentences: readonly string[]) => [sentences.join(' ')],
} as const;

export type Shape = keyof typeof shapes;

/** Enough sentences for a text of a size, each with words of its own. */
export function sentences(bytes: number): readonly string[] {
  return Array.from({ length: Math.round(bytes / BYTES) }, (_, i) => {
    const said = `Ana of house ${i} said that “door number ${i} is open, and whoever wants to come in may come”`;
    return `${said.padEnd(BYTES - 2, ', while wind blew over the sea and nobody was there to hear it')}.`;
  });
}

/**
 * An article that grows in everything: each sentence of its text has a quotation, a statement, a time, a
 * mention and an event.
 *
 * @param shape - one paragraph or many
 * @param bytes - of the text
 */
export function drafted(shape: Shape, bytes: number): Drafted {
  const all = sentences(bytes);
  const lines = shapes[shape](all);
  const paragraph = (i: number): string => (lines.length === 1 ? 'p0' : `p${i}`);
  const rows = (prefix: string, row: (i: number) => unknown): Rows =>
    Object.fromEntries(all.map((_, i) => [`${prefix}${i}`, row(i)]));
  return {
    paragraphs: Object.fromEntries(lines.map((line, i) => [`p${i}`, line])),
    parties: { ana: { name: 'Ana', kind: 'person' } },
    statements: rows('s', () => ({ speaker: 'ana', medium: 'remarks' })),
    quotes: rows('q', (i) => ({
      paragraph: paragraph(i),
      exact: `door number ${i} is open, and whoever wants to come in may come`,
      speaker: 'ana',
      statement: `s${i}`,
    })),
    mentions: rows('m', (i) => ({
      paragraph: paragraph(i),
      exact: 'Ana',
      suffix: ` of house ${i} said`,
      party: 'ana',
      form: 'name',
    })),
    timeline: rows('e', (i) => ({
      title: `Door ${i} opens`,
      date: '2025-03-14',
      basis: 'external',
      why: 'It is in the diary.',
      kind: 'call',
      status: 'past',
      participants: ['ana'],
    })),
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
