import type { Issue } from '../model/issue.ts';
import type { Noun, Singular } from '../model/noun.ts';
import { nearest } from '../text/nearest.ts';
import { walk } from './walk.ts';

/** To look for the nearest id takes time: only the first faults get a hint. */
const HINTS = 100;
/** Longer ids, and those after the first thousands, are not looked at for a hint. */
const LONGEST = 64;
const MOST = 2000;

/** Which noun the id in a field belongs to: the same field name means the same noun everywhere. */
export interface References {
  readonly paragraph: 'paragraphs';
  readonly speaker: 'parties';
  readonly holders: 'parties';
  readonly party: 'parties';
  readonly participants: 'parties';
  readonly members: 'parties';
  readonly audience: 'parties';
  readonly platform: 'parties';
  readonly publisher: 'parties';
  readonly by: 'parties';
  readonly place: 'places';
  readonly within: 'places';
  readonly source: 'sources';
  readonly statement: 'statements';
  readonly quotes: 'quotes';
  readonly partOf: 'proposals';
  readonly anchoredTo: 'timeline' | 'statements' | 'times';
  readonly concerns: Noun;
}

/** The ids that exist, by noun. */
export type KnownIds = { readonly [noun in Noun]: ReadonlySet<string> };

/** The sentence: an id in a field is the id of a record. */
export type Unknown<
  id extends string,
  noun extends Noun,
  value extends string,
> = `${id}: there is no ${[Noun] extends [noun] ? 'record' : Singular[noun]} "${value}"`;

/**
 * Whether every id in a record is the id of a record of the right noun.
 *
 * @param rows - records of one noun by id, as written or resolved
 * @param noun - which noun; empty for rows that are none, such as the provenance
 * @param ids - the ids that exist, by noun
 * @returns an issue for each id that does not exist, with the nearest that does
 */
export function reference(
  rows: Readonly<Record<string, unknown>>,
  noun: Noun | '',
  ids: KnownIds,
): readonly Issue[] {
  const issues: Issue[] = [];
  for (const { id, path, field, value } of walk(rows, noun)) {
    if (typeof value !== 'string' || !isReference(field)) continue;
    const nouns = NOUNS[field as keyof References];
    if (nouns.some((of) => ids[of].has(value))) continue;
    const hints = issues.length < HINTS ? nouns : [];
    const known = hints.flatMap((of) => [...ids[of]].slice(0, MOST));
    issues.push({ rule: 'reference', path, message: unknown(id, nouns, value, known) });
  }
  return issues;
}

function unknown(
  id: string,
  nouns: readonly Noun[],
  value: string,
  known: readonly string[],
): string {
  const what = nouns === ALL ? 'record' : nouns.map((noun) => SINGULAR[noun]).join(' or ');
  const meant = nearest(
    value.slice(0, LONGEST),
    known.filter(({ length }) => length <= LONGEST),
  );
  return `${id}: there is no ${what} "${value}"${meant === undefined ? '' : `; is it "${meant}"?`}`;
}

/** Whether a field of this name holds an id. */
export function isReference(field: string): boolean {
  return Object.hasOwn(NOUNS, field);
}

/** What one record of each noun is called in a sentence. */
export const SINGULAR: Singular = {
  paragraphs: 'paragraph',
  parties: 'party',
  places: 'place',
  sources: 'source',
  statements: 'statement',
  quotes: 'quotation',
  timeline: 'event',
  times: 'time expression',
  mentions: 'mention',
  proposals: 'proposal',
  readings: 'reading',
  claims: 'claim',
  skips: 'skip',
  corrections: 'correction',
};

const ALL = /* @__PURE__ */ Object.keys(SINGULAR) as readonly Noun[];

const NOUNS: { readonly [field in keyof References]: readonly References[field][] } = {
  paragraph: ['paragraphs'],
  speaker: ['parties'],
  holders: ['parties'],
  party: ['parties'],
  participants: ['parties'],
  members: ['parties'],
  audience: ['parties'],
  platform: ['parties'],
  publisher: ['parties'],
  by: ['parties'],
  place: ['places'],
  within: ['places'],
  source: ['sources'],
  statement: ['statements'],
  quotes: ['quotes'],
  partOf: ['proposals'],
  anchoredTo: ['timeline', 'statements', 'times'],
  concerns: ALL,
};
