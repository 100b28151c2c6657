import type { Noun } from '../model/noun.ts';
import { occurrences } from '../text/occurrences.ts';
import type { Judged } from './judged.ts';
import { type Reach, reach, type Stretched } from './reach.ts';
import { isRecord } from './shape.ts';
import { widened } from './widened.ts';

/** Above so many faulty records nobody can tell what they cover. */
const MOST = 200;

/** Whether one record covers a stretch of a paragraph from end to end. */
export type Covers = Reach;

/**
 * What records of some nouns cover. A faulty record covers whatever it may mean: the span that it
 * gives and its words wherever they stand, each as whole words.
 *
 * @param judged - the article
 * @param nouns - nouns whose records point at words themselves
 * @param which - all records, or the faulty ones only
 */
export function covers(
  { article, all, faulty, lost }: Judged,
  nouns: readonly Noun[],
  which: 'all' | 'faulty' = 'all',
): Covers {
  const covered: Stretched[] = [];
  for (const noun of nouns) {
    if (lost.has(noun) || faulty[noun].size > MOST) return () => true;
    for (const [id, row] of Object.entries(all[noun])) {
      if (faulty[noun].has(id)) guess(row, article.paragraphs, covered);
      else if (which === 'all') covered.push(stretchOf(row));
    }
  }
  return reach(covered);
}

function stretchOf(row: unknown): Stretched {
  const { paragraph, start, end } = row as { paragraph: string; start: number; end: number };
  return { place: paragraph, start, end };
}

function guess(
  row: unknown,
  paragraphs: Readonly<Record<string, { readonly text: string }>>,
  covered: Stretched[],
): void {
  const { paragraph, start, end, exact } = isRecord(row) ? row : {};
  for (const [place, { text }] of Object.entries(paragraphs)) {
    if (typeof exact !== 'string' || exact === '') {
      covered.push({ place, start: 0, end: text.length });
      continue;
    }
    const spans = occurrences(text, exact).map((at) => [at, at + exact.length] as const);
    if (paragraph === place && Number.isSafeInteger(start) && Number.isSafeInteger(end)) {
      spans.push([start as number, end as number]);
    }
    for (const [from, to] of spans) {
      const [first, last] = widened(text, from, to);
      covered.push({ place, start: first, end: last });
    }
  }
}
