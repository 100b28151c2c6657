import { spawnSync } from 'node:child_process';
import type { Gate } from '../gate.ts';

export const gate: Gate = {
  name: 'nothing unused (knip)',
  holds: () => {
    const found = unused('.');
    if (found !== undefined) console.error(found);
    return found === undefined;
  },
};

/**
 * What nothing uses: files, exports, dependencies; and what is used but not there.
 *
 * @param project - its folder
 * @returns what knip printed; undefined where it found nothing
 */
export function unused(project: string): string | undefined {
  const how = { cwd: project, encoding: 'utf8' } as const;
  const { status, stdout, stderr } = spawnSync('knip', ['--config', 'tools/knip.json'], how);
  return status === 0 ? undefined : `${stdout}${stderr}`;
}
