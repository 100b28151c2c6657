import { readFileSync } from 'node:fs';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { type Gate, tarball } from '../gate.ts';

/** Nothing that publint would tell of the tarball, suggestions included. */
export const gate: Gate = {
  name: 'publint, strict',
  holds: async () => {
    const found = await lint(tarball());
    for (const message of found) console.error(message);
    return found.length === 0;
  },
};

/**
 * What publint tells of a tarball.
 *
 * @param path - of the tarball
 */
export async function lint(path: string): Promise<readonly string[]> {
  const bytes = new Uint8Array(readFileSync(path));
  const { messages, pkg } = await publint({ pack: { tarball: bytes.buffer }, strict: true });
  return messages.map((message) => formatMessage(message, pkg, { color: false }) ?? message.code);
}
