import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pack } from './pack.ts';

const root = fileURLToPath(new URL('../', import.meta.url));

/** An empty project with the packed tarball installed in it, outside of this one. */
export interface Consumer {
  readonly folder: string;
  /** Runs a program in the project's folder and gives what it printed. */
  readonly run: (program: string, ...args: readonly string[]) => string;
  /** Writes files, by their paths in the project. */
  readonly write: (files: Readonly<Record<string, string>>) => void;
  /** Puts a package there as if it had been installed: its name, and the folder that holds it. */
  readonly link: (name: string, from: string) => void;
  readonly remove: () => void;
}

/** Packs the last build and installs it, without a network, into an empty project. */
export function consumer(tarball?: string): Consumer {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-consumer-'));
  const run: Consumer['run'] = (program, ...args) =>
    execFileSync(program, args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const install = ['install', '--silent', '--offline', '--omit=peer', '--no-audit'];
  run('npm', ...install, tarball ?? pack(folder));
  return {
    folder,
    run,
    write: (files) => {
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), text);
      }
    },
    link: (name, from) => {
      mkdirSync(dirname(join(folder, 'node_modules', name)), { recursive: true });
      symlinkSync(from, join(folder, 'node_modules', name));
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A package of this project's own `node_modules`. */
export const own = (name: string): string => join(root, 'node_modules', name);
