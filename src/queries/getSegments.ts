import type { Anchor } from '../model/anchor.ts';
import type { Article, Nouns } from '../model/article.ts';
import type { Noun } from '../model/noun.ts';
import { memo } from '../text/memo.ts';
import { asked } from './asked.ts';
import type { KnownIdOf } from './at.ts';
import { pick } from './collection.ts';

/**
 * A record that covers a segment: which noun, which id.
 *
 * @example
 * ```ts
 * import { type Cover, getSegments } from 'onrecord';
 * const covers: readonly Cover[] = getSegments('p2')[1]?.covers ?? [];
 * covers; //=> [{ noun: 'proposals', id: 'possiblePeaceDeal' }]
 * ```
 *
 * @category Text
 */
export interface Cover {
  /** The record's noun. */
  readonly noun: Noun;
  /** The record's id. */
  readonly id: string;
}

/**
 * A stretch of a paragraph throughout which the same records apply.
 *
 * @example
 * ```ts
 * import { getSegments, type Segment } from 'onrecord';
 * const segments: readonly Segment[] = getSegments('p2');
 * segments.map(({ text, covers }) => `${text}|${covers.length}`);
 * //=> ['Several aspects of |0', 'a possible peace deal|1', ' were negotiated.|0']
 * ```
 *
 * @category Text
 */
export interface Segment {
  /** In UTF-16 code units inside the paragraph. */
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  /** The characters. */
  readonly text: string;
  /** The records whose words cover the stretch, longest first, so that a renderer can nest them. */
  readonly covers: readonly Cover[];
}

/**
 * A paragraph cut wherever a record begins or ends: no segment is covered in part, however records
 * overlap. Joined, the segments are the paragraph: what a renderer needs. The words of a cue, of a step of
 * an attribution and of a stance cut nothing: ask their record.
 *
 * @param article - anyone's article
 * @param paragraph - its id
 * @returns segments in order, without gaps
 * @throws RangeError that names the nearest id; TypeError when the article is none
 *
 * @example
 * ```ts
 * import { article } from 'onrecord';
 * import { getSegments } from 'onrecord/core';
 * const segments = getSegments(article, 'p11');
 * segments.map(({ text }) => text).join('') === article.paragraphs.p11.text; //=> true
 * segments.find(({ text }) => text === 'very well.')?.covers; //=> [{ noun: 'quotes', id: 'veryWell' }]
 * ```
 *
 * @category Text
 */
export function getSegments<article extends Article>(
  article: article,
  paragraph: KnownIdOf<article, 'paragraphs'>,
): readonly Segment[] {
  return asked(() => segmentsIn(article, paragraph));
}

/** The same, of what is an article for sure. */
export function segmentsIn(article: Article, paragraph: string): readonly Segment[] {
  const { id, text } = pick(article.paragraphs, paragraph, 'paragraph', article.retired);
  const spans = spansOf(article).filter(({ anchor }) => anchor.paragraph === id);
  const cuts = new Set([
    0,
    text.length,
    ...spans.flatMap(({ anchor }) => [anchor.start, anchor.end]),
  ]);
  const edges = [...cuts].sort((a, b) => a - b);
  const coming: Open[] = spans.map((span, order) => ({ ...span, order }));
  coming.sort((a, b) => b.anchor.start - a.anchor.start);
  let open: Open[] = [];
  const segments = edges.slice(0, -1).map((start, i) => {
    while (Number(coming.at(-1)?.anchor.start) <= start) open.push(coming.pop() as Open);
    open = open.filter(({ anchor }) => anchor.end > start).sort((a, b) => a.order - b.order);
    return segment(text, start, edges[i + 1] as number, open);
  });
  return Object.freeze(segments);
}

interface Span {
  readonly anchor: Anchor;
  readonly cover: Cover;
}

/** A span that begins at the place in question or before, with its place among all. */
interface Open extends Span {
  readonly order: number;
}

function segment(text: string, start: number, end: number, open: readonly Span[]): Segment {
  const covers = [...new Map(open.map(({ cover }) => [cover.id, cover])).values()];
  return Object.freeze({ start, end, text: text.slice(start, end), covers: Object.freeze(covers) });
}

const COVERING = [
  'quotes',
  'times',
  'mentions',
  'skips',
  'timeline',
  'proposals',
  'readings',
  'claims',
  'statements',
] as const;

type Covering = (typeof COVERING)[number];

// Every stretch of words that a record is, or carries: cues, names of speakers and the words of a
// stance say something of a record, but are no text of its own, and are left out.
const spansOf = /* @__PURE__ */ memo((article: Article): readonly Span[] =>
  COVERING.flatMap((noun) =>
    Object.values<Nouns[Covering]>(article[noun]).flatMap((row) => {
      const cover = Object.freeze({ noun, id: row.id });
      return anchorsOf(row).map((anchor) => ({ anchor, cover }));
    }),
  ).sort((a, b) => b.anchor.end - b.anchor.start - (a.anchor.end - a.anchor.start)),
);

function anchorsOf(row: Nouns[Covering]): readonly Anchor[] {
  if ('anchors' in row) return row.anchors;
  return 'reported' in row ? row.reported : [row];
}
