import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { own } from './consumer.ts';
import { pack } from './pack.ts';
import { integrityOf } from './release/ledger.ts';
import { tracked } from './tracked.ts';

/** How another machine differs, besides that the project stands in another folder there. */
export interface Elsewhere {
  readonly umask?: number;
  readonly env?: NodeJS.ProcessEnv;
  /** The program that packs, and the arguments that stand before `pack`. */
  readonly npm?: readonly string[];
  /** Whether it is built there too, from the sources, and not only packed. */
  readonly builds?: boolean;
}

/**
 * Packs a copy of the project in a folder of its own, as another machine would.
 *
 * @returns the tarball's digest
 * @throws Error when nothing is built or packed, with what was said
 */
export function packedElsewhere({ umask, env = {}, npm, builds = false }: Elsewhere): string {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-elsewhere-'));
  const before = process.umask(umask ?? process.umask());
  try {
    for (const path of builds ? tracked() : published()) copy(path, join(folder, path));
    const all = { ...process.env, ...env };
    if (builds) build(folder, all);
    return integrityOf(
      pack(join(folder, '.cache'), { from: folder, env: all, ...(npm && { npm }) }),
    );
  } finally {
    process.umask(before);
    rmSync(folder, { recursive: true, force: true });
  }
}

function published(): readonly string[] {
  const { files } = JSON.parse(readFileSync('package.json', 'utf8')) as { files: string[] };
  return ['package.json', ...files];
}

/** Writes every file anew, so that it gets the modes that the umask gives. */
function copy(from: string, to: string): void {
  if (statSync(from).isDirectory()) {
    for (const name of readdirSync(from)) copy(join(from, name), join(to, name));
    return;
  }
  mkdirSync(dirname(to), { recursive: true });
  writeFileSync(to, readFileSync(from));
}

function build(folder: string, env: NodeJS.ProcessEnv): void {
  // A copy, no link: esbuild writes the real path of what it bundles.
  const whole = { recursive: true, verbatimSymlinks: true };
  cpSync(own(''), join(folder, 'node_modules'), whole);
  const how = { cwd: folder, env, encoding: 'utf8' } as const;
  const { status, stdout, stderr } = spawnSync('npm', ['run', 'build'], how);
  if (status !== 0) throw new Error(`nothing was built: ${stderr || stdout}`);
}
