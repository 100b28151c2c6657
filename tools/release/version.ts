import type { Bump } from '../../src/model/change.ts';

type Numbers = readonly [major: number, minor: number, patch: number];

/**
 * The least version that may follow another. Before 1.0.0 everything moves one place to the right, as
 * `^0.1.0` takes it: what is major raises the middle number, all else the last.
 *
 * @param version - the last one, such as `0.1.0`
 * @param bump - what changed since
 */
export function raised(version: string, bump: Bump): string {
  const [major, minor, patch] = numbersOf(version);
  const place = major === 0 ? (bump === 'major' ? 'minor' : 'patch') : bump;
  if (place === 'major') return `${major + 1}.0.0`;
  return place === 'minor' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

/** Below 0 when the first is the lower version, above when it is the higher. */
export function compareVersions(a: string, b: string): number {
  const [one, other] = [numbersOf(a), numbersOf(b)];
  const at = one.findIndex((number, i) => number !== other[i]);
  return at < 0 ? 0 : (one[at] as number) - (other[at] as number);
}

function numbersOf(version: string): Numbers {
  const found = /^(\d+)\.(\d+)\.(\d+)$/.exec(version);
  if (!found) throw new Error(`“${version}” is no version of three numbers`);
  return found.slice(1).map(Number) as unknown as Numbers;
}
