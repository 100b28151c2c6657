import { spawnSync } from 'node:child_process';
import { mkdirSync, openSync, readFileSync } from 'node:fs';
import { cache, type Gate, tarball } from '../gate.ts';

/** Each door in each way of resolving it, no rule ignored. */
export const gate: Gate = {
  name: 'types resolve (attw)',
  holds: () => {
    const { entrypoints, problems } = analysed(tarball());
    for (const problem of problems) console.error(JSON.stringify(problem));
    const says = `${Object.keys(entrypoints).length} entry points`;
    return { holds: problems.length === 0, says };
  },
};

interface Analysis {
  readonly entrypoints: Readonly<Record<string, unknown>>;
  readonly problems: readonly unknown[];
}

/**
 * What attw finds out about a tarball. The answer goes through a file, a pipe is cut at 64 kB.
 *
 * @param path - of the tarball
 */
export function analysed(path: string): Analysis {
  mkdirSync(cache, { recursive: true });
  const answer = `${cache}/attw.json`;
  const stdio = ['ignore', openSync(answer, 'w'), 'inherit'] as const;
  spawnSync('attw', [path, '--format', 'json'], { stdio: [...stdio] });
  return (JSON.parse(readFileSync(answer, 'utf8')) as { analysis: Analysis }).analysis;
}
