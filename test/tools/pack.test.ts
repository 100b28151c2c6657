import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { pack } from '../../tools/pack.ts';
import { integrityOf } from '../../tools/release/ledger.ts';

const scratch = mkdtempSync(join(tmpdir(), 'onrecord-pack-'));
afterAll(() => rmSync(scratch, { recursive: true }));

/** A package whose one file has these rights, as a umask leaves them. */
function packageWith(mode: number): string {
  const folder = mkdtempSync(join(scratch, 'package-'));
  const manifest = { name: 'small', version: '1.0.0', files: ['a.js'] };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'a.js'), 'export {};\n');
  for (const name of ['package.json', 'a.js']) chmodSync(join(folder, name), mode);
  return folder;
}

const packed = (from: string): string => integrityOf(pack(join(from, 'out'), { from }));

it('makes the same tarball whatever the umask was', () => {
  expect(packed(packageWith(0o600))).toBe(packed(packageWith(0o644)));
});

it('would not without setting modes: bare npm packs them as they are', () => {
  const bare = (folder: string): string => {
    execFileSync('npm', ['pack', '--silent'], { cwd: folder });
    return integrityOf(join(folder, 'small-1.0.0.tgz'));
  };
  expect(bare(packageWith(0o600))).not.toBe(bare(packageWith(0o644)));
});
