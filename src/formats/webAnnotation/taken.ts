import type { Anchor } from '../../model/anchor.ts';
import type { AnchoredNoun, Step } from './layout.ts';
import { layouts } from './layout.ts';

type Row = Readonly<Record<string, unknown>>;

/** A record taken apart: what it says, the words it is about, and the anchors further inside. */
export interface Taken {
  /** The record without its anchors. */
  readonly rest: Row;
  /** The words that the record is about. */
  readonly anchors: readonly Anchor[];
  /** Anchors inside: the cue, who is named where, what words take a stance. */
  readonly inner: readonly (readonly [path: readonly Step[], anchor: Anchor])[];
}

/**
 * Takes the anchors out of a record, so that selectors alone say where its words are.
 *
 * @param noun - of the record
 * @param record - one of the article's
 */
export function taken(noun: AnchoredNoun, record: Row): Taken {
  const { anchors: how } = layouts[noun];
  const inner: (readonly [readonly Step[], Anchor])[] = [];
  if (how === 'paragraph') {
    const { text, ...rest } = record;
    const exact = text as string; // a paragraph's text
    const paragraph = record.id as string; // every record has its id
    return { rest, anchors: [{ paragraph, start: 0, end: exact.length, exact }], inner };
  }
  if (how === 'own') {
    const { paragraph, start, end, exact, ...rest } = record;
    const anchor = { paragraph, start, end, exact } as Anchor; // the noun extends Anchor
    return { rest: without(rest, [], inner) as Row, anchors: [anchor], inner };
  }
  const { [how]: list, ...rest } = record;
  return { rest: without(rest, [], inner) as Row, anchors: list as readonly Anchor[], inner };
}

function without(
  value: unknown,
  path: readonly Step[],
  inner: (readonly [readonly Step[], Anchor])[],
): unknown {
  if (Array.isArray(value)) return value.map((item, i) => without(item, [...path, i], inner));
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).flatMap(([name, field]): [string, unknown][] => {
    const at = [...path, name];
    if (!isAnchor(field)) return [[name, without(field, at, inner)]];
    inner.push([at, field]);
    return [];
  });
  return Object.fromEntries(kept);
}

function isAnchor(value: unknown): value is Anchor {
  return typeof value === 'object' && value !== null && 'exact' in value && 'start' in value;
}
