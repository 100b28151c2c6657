import type { Anchor } from '../../model/anchor.ts';
import { type AnchoredNoun, anchoredNouns, layouts, type Step } from './layout.ts';
import { listOf } from './listOf.ts';
import { rowOf } from './rowOf.ts';

type Row = Readonly<Record<string, unknown>>;

/** Deeper than any record, and no deeper than the stack. */
const DEEPEST = 64;

/** What the JSON body of an annotation says it is. */
export type Said =
  | { readonly kind: 'record'; readonly noun: AnchoredNoun; readonly id: string; readonly row: Row }
  | {
      readonly kind: 'part';
      readonly noun: AnchoredNoun;
      readonly of: string;
      readonly path: readonly Step[];
    };

/**
 * Reads a record, or a part of one, out of an annotation's bodies.
 *
 * @param bodies - of the annotation, as somebody wrote them
 * @returns a sentence when it can't be read; undefined when there is none: the annotation is somebody
 * else's
 */
export function said(bodies: readonly unknown[]): Said | string | undefined {
  const json = bodies.map(rowOf).find(({ format }) => format === 'application/json');
  const told = parsed(json?.value);
  if (typeof told === 'string') return told;
  const { noun, record, of, path } = told;
  if (!isNoun(noun)) return undefined;
  const row = rowOf(record);
  const { id } = row;
  if (typeof id === 'string') return { kind: 'record', noun, id, row };
  const steps = listOf(path).filter((step) => typeof step === 'string' || typeof step === 'number');
  if (typeof of === 'string') return { kind: 'part', noun, of, path: steps };
  return `its JSON is of ${noun}, and has neither a record with an id nor the id of one`;
}

/**
 * A record with the words that its annotation selects.
 *
 * @param noun - of the record
 * @param row - the record without its anchors
 * @param anchors - at least one
 */
export function withAnchors(noun: AnchoredNoun, row: Row, anchors: readonly Anchor[]): Row {
  const { anchors: how } = layouts[noun];
  if (how === 'paragraph') return { ...row, text: anchors[0]?.exact };
  if (how === 'own') return { ...row, ...anchors[0] };
  return Array.isArray(row[how]) ? row : { ...row, [how]: anchors };
}

/**
 * A value with an anchor put back inside.
 *
 * @param value - a record or a part of one
 * @param path - where the anchor belongs
 * @param anchor - the words
 * @returns undefined when the value has no such place
 */
export function withPart(
  value: unknown,
  [step, ...rest]: readonly Step[],
  anchor: Anchor,
): unknown {
  if (step === undefined) return anchor;
  if (rest.length > DEEPEST || typeof value !== 'object' || value === null) return undefined;
  const there = Object.hasOwn(value, step) ? (value as Row)[step] : undefined; // an own field
  const part = withPart(there, rest, anchor);
  if (part === undefined) return undefined;
  if (!Array.isArray(value)) return { ...value, [step]: part };
  return there === undefined ? undefined : value.map((item, i) => (i === step ? part : item));
}

function isNoun(value: unknown): value is AnchoredNoun {
  return anchoredNouns.some((noun) => noun === value);
}

function parsed(text: unknown): Row | string {
  if (typeof text !== 'string') return {};
  try {
    return rowOf(JSON.parse(text));
  } catch {
    return 'its JSON can’t be read';
  }
}
