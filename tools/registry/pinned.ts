import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Registry } from './registry.ts';

/** What a consumer has: the version on its disk, and the digest in its lock file. */
export interface Got {
  readonly version: string;
  readonly integrity: string;
}

/** An empty project that asks for these versions, and what it gets. */
export function install(registry: Registry, pin: string): Got {
  const folder = join(registry.folder, `pins ${pin}`);
  mkdirSync(folder);
  const manifest = { private: true, dependencies: { onrecord: pin } };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  registry.npm(folder, 'install');
  return gotIn(folder);
}

/** The same project, later. */
export function update(registry: Registry, pin: string): Got {
  const folder = join(registry.folder, `pins ${pin}`);
  registry.npm(folder, 'update');
  return gotIn(folder);
}

function gotIn(folder: string): Got {
  const read = (path: string) => JSON.parse(readFileSync(join(folder, path), 'utf8'));
  const { version } = read('node_modules/onrecord/package.json');
  const { integrity } = read('package-lock.json').packages['node_modules/onrecord'];
  return { version, integrity };
}
