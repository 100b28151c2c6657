import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { cache } from './gate.ts';

/** Packages by the name they are imported by, each with its exact version or alias. */
export type Packages = Readonly<Record<string, string>>;

/**
 * Installs programs that a gate needs, apart from the project's own: other compilers, other runtimes.
 * Kept between runs; their install scripts don't run.
 *
 * @param name - the folder's name under the gates' cache
 * @param packages - what to install
 * @param overrides - versions to put in the place of what those ask for
 * @returns the path of its `node_modules`
 * @throws Error when the registry does not give them, with npm's words
 */
export function toolset(name: string, packages: Packages, overrides: Packages = {}): string {
  const folder = resolve(cache, name);
  const manifest = `${JSON.stringify({ private: true, dependencies: packages, overrides })}\n`;
  if (read(`${folder}/installed.json`) === manifest) return `${folder}/node_modules`;
  console.log(`installing ${name} from the registry: ${Object.keys(packages).join(', ')}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/package.json`, manifest);
  const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock'];
  const { status, stderr } = spawnSync('npm', args, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${name} could not be installed: ${stderr}`);
  writeFileSync(`${folder}/installed.json`, manifest);
  return `${folder}/node_modules`;
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
