import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cache } from '../gate.ts';
import type { Report } from './judged.ts';

const STRYKER = 'tools/mutation/stryker.json';

/** What Stryker found, and how long that took. */
export interface Campaign {
  readonly report: Report;
  readonly seconds: number;
}

/**
 * Changes some files in every way that Stryker knows, and has tests of some rooms look for it. What was
 * found before is kept: while src is the same, only what a test that is new or changed may notice is asked
 * again, so that neither a test for a survivor nor its explanation costs the hour once more.
 *
 * @param files - patterns of paths, `!` before what is left out
 * @param tests - rooms of tests, with commas
 * @throws Error when there is no report
 */
export function mutate(files: readonly string[], tests: string): Campaign {
  const kept = `${cache}/mutation/${keyOf(files, tests)}`;
  const { seconds: before = 0 } = (read(`${kept}.json`) ?? {}) as Partial<Campaign>;
  const start = Date.now();
  const report = run(files, tests, `${kept}.incremental.json`);
  const seconds = before + Math.round((Date.now() - start) / 1000);
  writeFileSync(`${kept}.json`, JSON.stringify({ seconds }));
  return { report, seconds };
}

/**
 * The same for the same question, asked of the same src, packages and what tests share. Stryker itself
 * sees what changed in a file of tests, but not in what that file imports.
 */
export function keyOf(files: readonly string[], tests: string): string {
  const rooms = ['support', 'quick', ...tests.split(',')].map((room) => `test/${room}`);
  const hash = createHash('sha256').update(JSON.stringify([files, tests]));
  const paths = ['src', ...rooms].flatMap(filesIn).sort();
  const shared = paths.filter((path) => !path.endsWith('.test.ts'));
  for (const path of [STRYKER, 'package-lock.json', ...shared]) {
    hash.update(path).update(readFileSync(path));
  }
  return hash.digest('hex');
}

function run(files: readonly string[], tests: string, incrementalFile: string): Report {
  const [config, file] = [`${cache}/stryker.json`, `${cache}/mutation.json`];
  const base = JSON.parse(readFileSync(STRYKER, 'utf8')) as object;
  rmSync(file, { force: true });
  mkdirSync(`${cache}/mutation`, { recursive: true });
  const asked = { mutate: files, jsonReporter: { fileName: file }, incremental: true };
  writeFileSync(config, JSON.stringify({ ...base, ...asked, incrementalFile }));
  const { status } = spawnSync('stryker', ['run', config], {
    stdio: 'inherit',
    env: { ...process.env, ROOMS: tests },
  });
  const report = read(file);
  if (status !== 0 || !report) throw new Error('Stryker found no way to run');
  return report as Report;
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`);
}

/** What a file holds, as JSON; undefined when there is none. */
function read(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
