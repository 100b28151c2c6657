import type { Noun } from '../model/noun.ts';
import type { Records } from './id.ts';
import { nouns } from './nouns.ts';
import type { KnownIds } from './reference.ts';

/**
 * The ids that exist. Of a noun whose records are not there to be asked, any may be one.
 *
 * @param records - all records by noun
 * @param lost - the nouns whose records are not there at all
 */
export function knownIds(records: Records, lost: ReadonlySet<Noun>): KnownIds {
  const ids = nouns.map((noun) => [
    noun,
    lost.has(noun) ? any() : new Set(Object.keys(records[noun])),
  ]);
  return Object.fromEntries(ids) as unknown as KnownIds; // every noun is there
}

function any(): ReadonlySet<string> {
  return Object.assign(new Set<string>(), { has: () => true });
}
