import type { Parts } from '../checks/articleShape.ts';
import type { Noun } from '../model/noun.ts';
import { nounOf } from './nounOf.ts';
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
