import { freeze } from '../../src/define/freeze.ts';
import type { Article } from '../../src/model/article.ts';

interface Words {
  readonly paragraph: string;
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}
/** The author's shape, as far as these tests need it. */
export interface Authored {
  readonly paragraphs: Readonly<Record<string, string>>;
  readonly boilerplate?: readonly string[];
  readonly parties?: Readonly<Record<string, object>>;
  readonly statements?: Readonly<Record<string, object>>;
  readonly quotes?: Readonly<
    Record<
      string,
      Words & {
        readonly speaker: string;
        readonly text?: string;
        readonly statement?: string;
        readonly holders?: readonly string[];
        readonly attribution?: readonly object[];
      }
    >
  >;
}

/** What `verifyQuote` reads of an article, resolved from the author's shape without `defineArticle`. */
export type Resolved = Pick<Article, 'paragraphs' | 'parties' | 'quotes' | 'statements'>;

/**
 * Resolves authored words into records with ids and offsets, frozen with all that they hold.
 *
 * @param authored - words, parties, statements and quotations
 * @returns the records
 */
export function resolvedArticle(authored: Authored): Resolved {
  const anchor = ({ paragraph, exact, prefix = '', suffix = '' }: Words) => {
    const at = authored.paragraphs[paragraph]?.indexOf(prefix + exact + suffix) ?? -1;
    if (at < 0) throw new Error(`“${exact}” does not stand in ${paragraph}.`);
    const start = at + prefix.length;
    return { paragraph, start, end: start + exact.length, exact };
  };
  const keyed = <item>(
    records: Readonly<Record<string, item>>,
    make: (id: string, item: item) => object,
  ) =>
    Object.fromEntries(
      Object.entries(records).map(([id, item]) => [id, { id, ...make(id, item) }]),
    );
  const { paragraphs, boilerplate = [], parties = {}, statements = {}, quotes = {} } = authored;
  return freeze({
    paragraphs: keyed(paragraphs, (id, text) => ({
      text,
      role: boilerplate.includes(id) ? 'boilerplate' : 'body',
    })),
    parties: keyed(parties, (_, party) => ({ named: true, ...party })),
    statements: keyed(statements, (id, statement: { reported?: readonly Words[] }) => ({
      ...statement,
      reported: (statement.reported ?? []).map(anchor),
      quotes: Object.keys(quotes).filter(
        (quote) => (quotes[quote] as { statement?: string }).statement === id,
      ),
    })),
    quotes: keyed(quotes, (_, quote) => ({
      text: quote.exact,
      kind: 'direct',
      attribution: [{ party: quote.speaker, role: 'voice', basis: 'inferred' }],
      record: { verdict: 'unverified', level: 'unverified' },
      ...quote,
      ...anchor(quote),
    })),
  }) as unknown as Resolved;
}
