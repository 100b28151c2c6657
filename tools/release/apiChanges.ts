import type { Bump } from '../../src/model/change.ts';
import type { Ledger } from './ledger.ts';

/** One difference between what two versions give to import. */
export interface ApiChange {
  readonly bump: Bump;
  readonly message: string;
}

type Lists = Readonly<Record<string, readonly string[]>>;

/**
 * What somebody's imports meet that is gone or new: doors, names, words of closed lists, files.
 *
 * @param before - what the last version promised
 * @param after - what the next one does
 */
export function apiChanges(before: Ledger, after: Ledger): readonly ApiChange[] {
  return [
    ...told(before.paths, after.paths, 'major', (path) => `the way in “${path}”`),
    ...each(before.doors, after.doors, (door, name) => `${name} of “${door}”`),
    ...each(before.values, after.values, (type, word) => `the value '${word}' of ${type}`),
    ...told(before.files, after.files, 'patch', (file) => `the file ${file}`),
  ];
}

function each(
  before: Lists,
  after: Lists,
  what: (list: string, item: string) => string,
): readonly ApiChange[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.flatMap((name) =>
    told(before[name] ?? [], after[name] ?? [], 'major', (item) => what(name, item)),
  );
}

function told(
  before: readonly string[],
  after: readonly string[],
  grave: 'major' | 'patch',
  what: (item: string) => string,
): readonly ApiChange[] {
  const [was, is] = [new Set(before), new Set(after)];
  const fresh = grave === 'major' ? 'minor' : 'patch';
  return [
    ...before
      .filter((item) => !is.has(item))
      .map((item): ApiChange => ({ bump: grave, message: `${what(item)} is gone` })),
    ...after
      .filter((item) => !was.has(item))
      .map((item): ApiChange => ({ bump: fresh, message: `${what(item)} is new` })),
  ];
}
