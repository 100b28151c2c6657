import type { Parts } from '../checks/articleShape.ts';
import { SINGULAR } from '../checks/reference.ts';
import { isRecord } from '../checks/shape.ts';
import { show } from '../checks/show.ts';
import type { Change } from '../model/change.ts';
import type { Noun } from '../model/noun.ts';
import { fieldBump } from './fieldBump.ts';
import { fieldChanges } from './fieldChanges.ts';
import { gone } from './gone.ts';
import { heirOf } from './heir.ts';
import { wayOf } from './wayOf.ts';

type Row = Readonly<Record<string, unknown>>;
type Rows = Readonly<Record<string, Row>>;

/**
 * What became of the records of one noun: first of those that were there, in their order, then the
 * new ones. One whose id moved is held against its heir, under the id by which it was known.
 *
 * @param noun - which noun
 * @param before - the article
 * @param after - the same, later
 */
export function* recordChanges(noun: Noun, before: Parts, after: Parts): Generator<Change> {
  const [was, is] = [before[noun] as unknown as Rows, after[noun] as unknown as Rows];
  for (const [id, row] of Object.entries(was)) {
    const stays = Object.hasOwn(is, id);
    const heir = stays ? { noun, row: is[id] } : heirOf(after, wayOf(after, id));
    if (heir?.noun === noun) yield* corrections(noun, id, row, { ...heir.row, id });
    if (!stays) yield gone(noun, id, row, after);
  }
  for (const [id, row] of Object.entries(is)) {
    if (Object.hasOwn(was, id)) continue;
    const message = `${id}: a new ${SINGULAR[noun]}`;
    yield { kind: 'added', noun, id, path: `${noun}.${id}`, after: row, bump: 'minor', message };
  }
}

/**
 * What a record says otherwise, a change for each field.
 *
 * @param noun - its noun
 * @param id - its id
 * @param before - the record
 * @param after - the same, later
 */
export function* corrections(
  noun: Change['noun'],
  id: string,
  before: Row,
  after: Row,
): Generator<Change> {
  const above = noun === 'provenance' ? noun : `${noun}.${id}`;
  for (const change of fieldChanges(before, after)) {
    const field = change.names.join('.');
    yield {
      kind: 'corrected',
      noun,
      id,
      path: `${above}.${field}`,
      ...(change.before !== undefined && { before: change.before }),
      ...(change.after !== undefined && { after: change.after }),
      bump: fieldBump(noun, change),
      message: `${id}: ${field} ${turned(change.before, change.after)}`,
    };
  }
}

function turned(before: unknown, after: unknown): string {
  if (before === undefined) return `is new: ${shown(after)}`;
  if (after === undefined) return `is gone; it was ${shown(before)}`;
  return `was ${shown(before)} and is ${shown(after)}`;
}

function shown(value: unknown): string {
  if (typeof value === 'string') return `“${show(value)}”`;
  return isRecord(value) || Array.isArray(value) ? show(JSON.stringify(value)) : String(value);
}
