import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';

/** The paths of all files that git keeps, as far as they are there. */
export function tracked(): readonly string[] {
  const { stdout } = spawnSync('git', ['ls-files', '-z'], { encoding: 'utf8' });
  return stdout.split('\0').filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile());
}
