import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pack } from '../pack.ts';
import { integrityOf } from '../release/ledger.ts';
import type { Registry } from './registry.ts';

/** A version as it was packed, and as the registry gives it back. */
export interface Published {
  readonly version: string;
  readonly packed: string;
  /** What the registry says the digest is. */
  readonly told: string;
  /** The digest of the bytes that it serves. */
  readonly served: string;
}

/**
 * Publishes the tarball as another version: only the number in its package.json is changed.
 *
 * @throws Error when npm or the registry refuses it
 */
export async function publish(
  { url, folder, npm }: Registry,
  tarball: string,
  version: string,
): Promise<Published> {
  const file = versioned(tarball, version, join(folder, version));
  npm(folder, 'publish', file, '--ignore-scripts', '--no-provenance');
  const answer = await (await fetch(`${url}onrecord/${version}`, ONCE)).json();
  const { dist } = answer as { dist: { integrity: string; tarball: string } };
  const bytes = Buffer.from(await (await fetch(dist.tarball, ONCE)).arrayBuffer());
  const given = join(folder, `${version}.tgz`);
  writeFileSync(given, bytes);
  return { version, packed: integrityOf(file), told: dist.integrity, served: integrityOf(given) };
}

// While npm runs, nobody here hears that the registry ended a connection that is kept.
const ONCE = { headers: { connection: 'close' } };

function versioned(tarball: string, version: string, folder: string): string {
  mkdirSync(folder);
  execFileSync('tar', ['-xzf', tarball, '-C', folder]);
  const path = join(folder, 'package/package.json');
  const text = readFileSync(path, 'utf8');
  const { version: own } = JSON.parse(text) as { version: string };
  if (own === version) return tarball;
  writeFileSync(path, text.replace(`"version": "${own}"`, `"version": "${version}"`));
  return pack(folder, { from: join(folder, 'package') });
}
