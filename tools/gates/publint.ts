import { type Gate, run, tarball } from '../gate.ts';

export const gate: Gate = {
  name: 'publint, strict',
  holds: () => run('publint', tarball(), '--strict'),
};
