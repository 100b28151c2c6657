import type { Parts } from '../checks/articleShape.ts';
import type { Noun } from '../model/noun.ts';
import { leastBump } from './leastBump.ts';
import { nounOf } from './nounOf.ts';
import { corrections } from './recordChanges.ts';
import type { Way } from './wayOf.ts';

type Row = Readonly<Record<string, unknown>>;

/** The one record that a retired id leads to. */
export interface Heir {
  readonly noun: Noun;
  readonly row: Row;
}

/**
 * The one record that a retired id leads to.
 *
 * @param article - that may have the record
 * @param way - where the id leads
 * @returns undefined when it is none, or several
 */
export function heirOf(article: Parts, way: Way | undefined): Heir | undefined {
  const [id = '', ...others] = way?.to ?? [];
  const noun = others.length > 0 ? undefined : nounOf(article, id);
  return noun && { noun, row: { ...(article[noun] as Readonly<Record<string, object>>)[id] } };
}

/**
 * Whether whoever follows a retired id that leads elsewhere still comes to the same words.
 *
 * @param before - where it led
 * @param after - where it leads
 * @returns false when a field is gone or words differ; true where there is nothing to compare
 */
export function isHarmless(before: Heir | undefined, after: Heir | undefined): boolean {
  if (!before || !after) return true;
  if (before.noun !== after.noun) return false;
  const { id, ...row } = before.row;
  const { id: _, ...heir } = after.row;
  return leastBump([...corrections(after.noun, `${id}`, row, heir)]) !== 'major';
}
