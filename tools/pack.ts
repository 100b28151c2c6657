import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));

/** Where and with what to pack, when not this project with the npm that is on the path. */
export interface PackOptions {
  /** A folder with a package.json and its built files. */
  readonly from?: string;
  /** The program that packs, and the arguments that stand before `pack`. */
  readonly npm?: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
}

/**
 * Packs the last build. The one way the tarball is made: for the tests, the demo, the gates and the
 * release, so that what is published is what was tested.
 *
 * @param into - the folder that takes the tarball; made when it is not there
 * @returns the tarball's whole path
 * @throws Error when npm packs nothing, with what it said
 */
export function pack(into: string, { from = root, npm = ['npm'], env }: PackOptions = {}): string {
  setModes(from);
  const folder = resolve(into);
  mkdirSync(folder, { recursive: true });
  const [program = 'npm', ...before] = npm;
  const args = [...before, 'pack', '--ignore-scripts', '--silent', '--pack-destination', folder];
  const how = { cwd: from, env: env ?? process.env, encoding: 'utf8' } as const;
  const { status, stdout, stderr } = spawnSync(program, args, how);
  if (status !== 0) throw new Error(`nothing was packed: ${stderr || stdout}`);
  return join(folder, stdout.trim().split('\n').at(-1) ?? '');
}

/** The same tarball whatever the umask was when the files were made: npm packs modes as they are. */
function setModes(from: string): void {
  const text = readFileSync(join(from, 'package.json'), 'utf8');
  const { files = [] } = JSON.parse(text) as { files?: readonly string[] };
  for (const name of ['package.json', ...files]) setMode(join(from, name));
}

function setMode(path: string): void {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat?.isDirectory()) for (const name of readdirSync(path)) setMode(join(path, name));
  else if (stat && (stat.mode & 0o777) !== 0o644) chmodSync(path, 0o644);
}
