import { readFileSync, writeFileSync } from 'node:fs';
import { type Lock, type LockedPackage, unlocked } from '../test/guards/lock.ts';

// Completes package-lock.json after `npm install`. Some registries don't carry the binaries of every
// platform; npm leaves out of the lock what it could not see, and `npm ci` then refuses that lock. An
// entry with the version its parent asks for mends it: only the platform that it names installs it.

const systems = ['android', 'darwin', 'freebsd', 'linux', 'openbsd', 'openharmony', 'win32'];
const processors = ['arm', 'arm64', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'x64'];

/** An entry for a package that is named after its platform: `…-linux-x64-musl`. */
function platformEntry(name: string, version: string): LockedPackage & Record<string, unknown> {
  const words = name.split(/[/-]/);
  const os = words.find((word) => systems.includes(word));
  const cpu = words.find((word) => processors.includes(word));
  if (os === undefined || cpu === undefined || !/^\d+\.\d+\.\d+$/.test(version)) {
    throw new Error(`can't tell which platform ${name}@${version} is for`);
  }
  const libc = [words.some((word) => word.startsWith('musl')) ? 'musl' : 'glibc'];
  return {
    version,
    cpu: [cpu],
    dev: true,
    ...(os === 'linux' ? { libc } : {}),
    optional: true,
    os: [os],
  };
}

const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8')) as Lock;
const added = unlocked(lock).map(({ name, version }): [string, LockedPackage] => [
  `node_modules/${name}`,
  platformEntry(name, version),
]);
const sorted = [...Object.entries(lock.packages), ...added].sort(([a], [b]) =>
  a.localeCompare(b, 'en'),
);
const packages = Object.fromEntries(sorted);
if (added.length > 0) writeFileSync(file, `${JSON.stringify({ ...lock, packages }, null, 2)}\n`);
console.log(`${added.length} entries added to package-lock.json`);
