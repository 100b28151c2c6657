import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the list of parts is written. */
const PATH = '.cache/release/sbom.cdx.json';

/**
 * Writes what the package is made of and made with, in CycloneDX: the same bytes for the same lock
 * file. npm puts the moment and a random number in; they are taken out.
 *
 * @returns the file's path
 */
export function writeSbom(): string {
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];
  const { status, stdout, stderr } = spawnSync('npm', args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`npm lists no parts: ${stderr}`);
  const { serialNumber: _, metadata, ...rest } = JSON.parse(stdout) as Bom;
  const { timestamp: __, ...about } = metadata;
  mkdirSync(dirname(PATH), { recursive: true });
  writeFileSync(PATH, `${JSON.stringify({ ...rest, metadata: about }, null, 2)}\n`);
  return PATH;
}

interface Bom {
  readonly serialNumber: string;
  readonly metadata: { readonly timestamp: string };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(writeSbom());
