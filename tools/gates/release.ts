import { type Gate, run } from '../gate.ts';

export const gate: Gate = {
  name: 'content and version (release:check)',
  holds: () => run('tsx', 'tools/releaseCheck.ts'),
};
