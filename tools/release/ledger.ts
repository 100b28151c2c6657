import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../src/model/article.ts';
import { type Api, apiOf, type Exports } from './api.ts';
import { compareVersions } from './version.ts';

/** All that a version promises: what the next one is held against. */
export interface Ledger extends Api {
  readonly version: string;
  /** The paths that a package manager may be asked for. */
  readonly paths: readonly string[];
  /** The files of the tarball. */
  readonly files: readonly string[];
  /** The tarball's digest, as a registry gives it; absent until it is packed. */
  readonly integrity?: string;
  /** Every id and every quoted word. */
  readonly article: Article;
}

const FOLDER = 'docs/ledger';

/**
 * What the last build of a package promises.
 *
 * @param root - its folder
 */
export function promised(root: string): Ledger {
  const manifest = read(join(root, 'package.json')) as Exports & { readonly version: string };
  return {
    version: manifest.version,
    ...apiOf(root, manifest),
    paths: Object.keys(manifest.exports ?? {}),
    files: packedFiles(root),
    article: read(join(root, 'article.json')) as Article,
  };
}

/** The ledgers of the versions that were released, oldest first. */
export function ledgersOf(root: string): readonly Ledger[] {
  const folder = join(root, FOLDER);
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names
    .filter((name) => name.endsWith('.json'))
    .map((name) => read(join(folder, name)) as Ledger)
    .sort((a, b) => compareVersions(a.version, b.version));
}

/** Writes a ledger where it is committed, the same bytes for the same promises. */
export function writeLedger(root: string, ledger: Ledger): string {
  mkdirSync(join(root, FOLDER), { recursive: true });
  const path = `${FOLDER}/${ledger.version}.json`;
  writeFileSync(join(root, path), `${JSON.stringify(ledger, null, 1)}\n`);
  return path;
}

/** A file's digest as registries and lock files write it. */
export function integrityOf(file: string): string {
  return `sha512-${createHash('sha512').update(readFileSync(file)).digest('base64')}`;
}

function packedFiles(root: string): readonly string[] {
  const args = ['pack', '--dry-run', '--json', '--ignore-scripts'];
  const { status, stdout, stderr } = spawnSync('npm', args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`npm can't tell what it would pack: ${stderr}`);
  const [told] = Object.values(JSON.parse(stdout)) as [{ files: { path: string }[] }];
  return told.files.map(({ path }) => path).sort();
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
