import { spawnSync } from 'node:child_process';
import { pack } from './pack.ts';

/** One thing that must hold before a release. Each stands in a file of its own in `tools/gates`. */
export interface Gate {
  readonly name: string;
  /** Into which the whole campaign falls, where it is long. */
  readonly parts?: readonly string[];
  /** Judges the last build; `full` asks for the whole campaign, or a part of it. */
  readonly holds: (full: boolean, part?: string) => Verdict | Promise<Verdict>;
}

/**
 * Whether it holds, with the figures in a few words, where there are any to put on record; or why it
 * cannot be judged on this machine, which is neither.
 */
export type Verdict = boolean | Found | { readonly skipped: string };

/** A verdict with its figures. */
export interface Found {
  readonly holds: boolean;
  readonly says: string;
  /** How long that took, where it was found before and is only judged now. */
  readonly seconds?: number;
}

/** Where gates keep what they make and what they install, so that a second run is quick. */
export const cache = '.cache/check';

let packed: string | undefined;

/** The tarball of the last build, packed once for all gates. */
export function tarball(): string {
  packed ??= pack(cache);
  return packed;
}

/** Runs a program with its output shown; npm run puts the project’s own programs on the path. */
export function run(program: string, ...args: readonly string[]): boolean {
  return spawnSync(program, args, { stdio: 'inherit' }).status === 0;
}
