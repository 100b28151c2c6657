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
 * found is kept: it is found again as long as neither src nor those tests change, so that to explain a
 * survivor does not ask for the hour once more.
 *
 * @param files - patterns of paths, `!` before what is left out
 * @param tests - rooms of tests, with commas
 * @throws Error when there is no report
 */
export function mutate(files: readonly string[], tests: string): Campaign {
  const kept = `${cache}/mutation/${keyOf(files, tests)}.json`;
  const found = read(kept);
  if (found) return found as Campaign;
  const start = Date.now();
  const report = run(files, tests);
  const campaign = { report, seconds: Math.round((Date.now() - start) / 1000) };
  mkdirSync(`${cache}/mutation`, { recursive: true });
  writeFileSync(kept, JSON.stringify(campaign));
  return campaign;
}

/** The same for the same question, asked of the same src, tests and packages. */
export function keyOf(files: readonly string[], tests: string): string {
  const rooms = ['support', 'quick', ...tests.split(',')].map((room) => `test/${room}`);
  const hash = createHash('sha256').update(JSON.stringify([files, tests]));
  const paths = ['src', ...rooms].flatMap(filesIn).sort();
  for (const path of [STRYKER, 'package-lock.json', ...paths]) {
    hash.update(path).update(readFileSync(path));
  }
  return hash.digest('hex');
}

function run(files: readonly string[], tests: string): Report {
  const [config, file] = [`${cache}/stryker.json`, `${cache}/mutation.json`];
  const base = JSON.parse(readFileSync(STRYKER, 'utf8')) as object;
  rmSync(file, { force: true });
  writeFileSync(
    config,
    JSON.stringify({ ...base, mutate: files, jsonReporter: { fileName: file } }),
  );
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
