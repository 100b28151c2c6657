import type { Noun } from '../model/noun.ts';
import { occurrences } from '../text/occurrences.ts';
import type { Judged } from './judged.ts';
import { isRecord } from './shape.ts';
import { widened } from './widened.ts';

/** Above so many faulty records nobody can tell what they cover. */
const MOST = 200;

/** Whether one record covers a stretch of a paragraph from end to end. */
export type Covers = (paragraph: string, start: number, end: number) => boolean;

/** A stretch of a paragraph, in UTF-16 code units, end exclusive. */
type Span = readonly [start: number, end: number];

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
  const spans = new Map<string, Span[]>();
  const add = (paragraph: string, start: number, end: number): void => {
    const there = spans.get(paragraph);
    if (there) there.push([start, end]);
    else spans.set(paragraph, [[start, end]]);
  };
  for (const noun of nouns) {
    if (lost.has(noun) || faulty[noun].size > MOST) return () => true;
    for (const [id, row] of Object.entries(all[noun])) {
      if (faulty[noun].has(id)) guess(row, article.paragraphs, add);
      else if (which === 'all') added(row, add);
    }
  }
  const within = new Map([...spans].map(([paragraph, found]) => [paragraph, inOneOf(found)]));
  return (paragraph, start, end) => within.get(paragraph)?.(start, end) ?? false;
}

type Add = (paragraph: string, start: number, end: number) => void;

function added(row: unknown, add: Add): void {
  const { paragraph, start, end } = row as { paragraph: string; start: number; end: number };
  add(paragraph, start, end);
}

function guess(
  row: unknown,
  paragraphs: Readonly<Record<string, { readonly text: string }>>,
  add: Add,
): void {
  const { paragraph, start, end, exact } = isRecord(row) ? row : {};
  for (const [id, { text }] of Object.entries(paragraphs)) {
    if (typeof exact !== 'string' || exact === '') {
      add(id, 0, text.length);
      continue;
    }
    const spans = occurrences(text, exact).map((at): Span => [at, at + exact.length]);
    if (paragraph === id && Number.isSafeInteger(start) && Number.isSafeInteger(end)) {
      spans.push([start as number, end as number]);
    }
    for (const [from, to] of spans) add(id, ...widened(text, from, to));
  }
}

function inOneOf(spans: readonly Span[]): (start: number, end: number) => boolean {
  const sorted = [...spans].sort(([a], [b]) => a - b);
  let furthest = Number.NEGATIVE_INFINITY;
  // For each span, how far it or any before it reaches.
  const reach = sorted.map(([, end]) => {
    furthest = Math.max(furthest, end);
    return furthest;
  });
  return (start, end) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] as Span)[0] <= start) low = middle + 1;
      else high = middle;
    }
    return (reach[low - 1] ?? Number.NEGATIVE_INFINITY) >= end;
  };
}
