import { type Gate, run } from '../gate.ts';

export const gate: Gate = {
  name: 'nothing unused (knip)',
  holds: () => run('knip', '--config', 'tools/knip.json'),
};
