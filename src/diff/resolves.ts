import type { Way } from './wayOf.ts';

/**
 * Whether all that a retired id leads to is there.
 *
 * @param way - where the id leads
 * @param rows - the records of the noun
 */
export function resolves({ to }: Way, rows: object): boolean {
  return to.length > 0 && to.every((id) => Object.hasOwn(rows, id));
}
