import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const repository = fileURLToPath(new URL('../../', import.meta.url));
const tsx = import.meta.resolve('tsx');
const root = mkdtempSync(join(tmpdir(), 'onrecord-published-'));
afterAll(() => rmSync(root, { recursive: true }));

const EMPTY =
  'sha512-z4PhNX7vuL3xVChQ1m2AB9Yg5AULVxXcg/SpIdNs6c5H0NE8XYXysP+DGNKHfuwvY7kxvUdBeoGlODJ6+SfaPg==';
mkdirSync(join(root, 'docs/ledger'), { recursive: true });
writeFileSync(join(root, 'docs/ledger/1.0.0.json'), JSON.stringify({ integrity: EMPTY }));
writeFileSync(join(root, 'docs/ledger/1.1.0.json'), '{}');
writeFileSync(join(root, 'same.tgz'), '');
writeFileSync(join(root, 'other.tgz'), 'another');

/** Runs the program with a registry that gives this answer. */
function ask(args: readonly string[], answer = '') {
  const npm = join(root, 'npm');
  writeFileSync(
    npm,
    `#!/bin/sh\n[ "$*" = "view onrecord@1.0.0 dist.integrity" ] && echo '${answer}'\n`,
  );
  chmodSync(npm, 0o755);
  const env = { ...process.env, PATH: `${root}${delimiter}${process.env.PATH}` };
  const program = ['--import', tsx, join(repository, 'tools/published.ts'), ...args];
  const { status, stderr } = spawnSync(process.execPath, program, {
    cwd: root,
    env,
    encoding: 'utf8',
  });
  return { status, stderr };
}

describe('what was published', () => {
  it.each<[string, readonly string[], string?]>([
    ['a tarball', ['1.0.0', 'same.tgz']],
    ['the registry', ['1.0.0'], EMPTY],
  ])('is what was committed: %s', (_, args, answer) => {
    expect(ask(args, answer)).toEqual({ status: 0, stderr: '' });
  });

  it.each<[string, readonly string[], string, string?]>([
    ['a tarball', ['1.0.0', 'other.tgz'], 'other.tgz is not what was committed'],
    ['the registry', ['1.0.0'], 'is not what was committed', 'sha512-AAAA'],
    ['a ledger without a digest', ['1.1.0', 'same.tgz'], 'has no digest'],
    ['no ledger', ['9.9.9', 'same.tgz'], 'ENOENT'],
  ])('is not what was committed: %s', (_, args, sentence, answer) => {
    const { status, stderr } = ask(args, answer);
    expect([status, stderr]).toEqual([1, expect.stringContaining(sentence)]);
  });
});
