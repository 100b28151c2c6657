import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cache } from '../gate.ts';
import type { Report } from './judged.ts';

/**
 * Changes some files in every way that Stryker knows, and has tests of some rooms look for it.
 *
 * @param files - patterns of paths, `!` before what is left out
 * @param tests - rooms of tests, with commas
 * @returns Stryker's report
 * @throws Error when there is none
 */
export function mutate(files: readonly string[], tests: string): Report {
  const [config, file] = [`${cache}/stryker.json`, `${cache}/mutation.json`];
  const base = JSON.parse(readFileSync('tools/mutation/stryker.json', 'utf8')) as object;
  rmSync(file, { force: true });
  writeFileSync(
    config,
    JSON.stringify({ ...base, mutate: files, jsonReporter: { fileName: file } }),
  );
  const { status } = spawnSync('stryker', ['run', config], {
    stdio: 'inherit',
    env: { ...process.env, ROOMS: tests },
  });
  if (status !== 0) throw new Error('Stryker found no way to run');
  return JSON.parse(readFileSync(file, 'utf8')) as Report;
}
