import type { Noun } from '../model/noun.ts';
import { edtfDays } from '../text/edtf.ts';
import { walk } from './walk.ts';

type Row = Readonly<Record<string, unknown>>;
type Rows = Readonly<Record<string, Row>>;

/** The records of an article by noun, shaped as the model has them. */
export type Arranged = { readonly [noun in Noun]: Rows };

/**
 * The records of each noun in the order in which helpers return them: the timeline and corrections by date, parties
 * and places by their first mention, statements by their first words, all else by its own first words.
 * Records without words stay behind, as written.
 *
 * @param article - shaped records
 * @returns the same records, in order
 */
export function arrange(article: Arranged): Arranged {
  const rank = new Map(Object.keys(article.paragraphs).map((id, i) => [id, i * 2 ** 32]));
  const first = (rows: Rows): Map<string, number> => {
    const positions = new Map<string, number>();
    for (const { id, path, value } of walk(rows, '')) {
      // A record that points at words itself stands by those, not by its cue before them.
      const own = path !== id && typeof rows[id]?.start === 'number';
      const at = own ? Number.POSITIVE_INFINITY : position(value, rank);
      if (at < (positions.get(id) ?? Number.POSITIVE_INFINITY)) positions.set(id, at);
    }
    return positions;
  };
  const referred = (rows: Rows, field: string): Map<string, number> => {
    const positions = new Map<string, number>();
    for (const row of Object.values(rows)) {
      const to = row[field];
      const at = position(row, rank);
      if (typeof to === 'string' && at < (positions.get(to) ?? Number.POSITIVE_INFINITY)) {
        positions.set(to, at);
      }
    }
    return positions;
  };
  const { mentions, quotes, statements, paragraphs, timeline, corrections } = article;
  const sorted = Object.fromEntries(
    Object.entries(article).map(([noun, rows]) => [noun, sort(rows, first(rows))]),
  ) as unknown as Arranged;
  return {
    ...sorted,
    paragraphs,
    parties: sort(article.parties, referred(mentions, 'party')),
    places: sort(article.places, referred(mentions, 'place')),
    sources: article.sources,
    statements: sort(statements, earliest(first(statements), referred(quotes, 'statement'))),
    timeline: sort(timeline, dates(timeline)),
    corrections: sort(corrections, dates(corrections)),
  };
}

function sort(rows: Rows, positions: ReadonlyMap<string, number>): Rows {
  const of = (id: string): number => positions.get(id) ?? Number.MAX_VALUE;
  return Object.fromEntries(Object.entries(rows).sort(([a], [b]) => of(a) - of(b)));
}

function position(value: unknown, rank: ReadonlyMap<string, number>): number {
  const { paragraph, start } = Object(value) as { paragraph: string; start?: number };
  if (typeof start !== 'number') return Number.POSITIVE_INFINITY;
  return (rank.get(paragraph) ?? Number.POSITIVE_INFINITY) + start;
}

function earliest(
  a: ReadonlyMap<string, number>,
  b: ReadonlyMap<string, number>,
): Map<string, number> {
  const all = new Map(a);
  for (const [id, at] of b) all.set(id, Math.min(at, all.get(id) ?? Number.POSITIVE_INFINITY));
  return all;
}

function dates(timeline: Rows): Map<string, number> {
  return new Map(
    Object.entries(timeline).map(([id, { date }]) => [
      id,
      edtfDays(date as string)?.[0] ?? Number.MAX_VALUE, // its shape was judged before
    ]),
  );
}
