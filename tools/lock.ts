import { readFileSync, writeFileSync } from 'node:fs';

// Completes package-lock.json after `npm install`. Some registries don't carry the binaries of every
// platform; npm leaves out of the lock what it could not see, and `npm ci` then refuses that lock. An
// entry with the version its parent asks for mends it: only the platform that it names installs it.

interface Entry {
  readonly version?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly cpu?: readonly string[];
  readonly dev?: boolean;
  readonly libc?: readonly string[];
  readonly optional?: boolean;
  readonly os?: readonly string[];
}

const systems = ['android', 'darwin', 'freebsd', 'linux', 'openbsd', 'openharmony', 'win32'];
const processors = ['arm', 'arm64', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'x64'];

const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8')) as { packages: Record<string, Entry> };
const missing = Object.entries(lock.packages).flatMap(([parent, entry]) =>
  Object.entries(entry.optionalDependencies ?? {})
    .filter(([name]) => !isLocked(parent, name))
    .map(([name, version]) => [`node_modules/${name}`, platformEntry(name, version)]),
);
for (const [path, entry] of missing) lock.packages[path] = entry;

const sorted = Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
lock.packages = Object.fromEntries(sorted);
if (missing.length > 0) writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${missing.length} entries added to package-lock.json`);

/** Whether a package finds another one, in its own folder or in one above. */
function isLocked(parent: string, name: string): boolean {
  const folders = parent.split('/node_modules/').map((_, index, all) => {
    const above = all.slice(0, index + 1).join('/node_modules/');
    return `${above}/node_modules/${name}`;
  });
  return [...folders, `node_modules/${name}`].some((path) => lock.packages[path] !== undefined);
}

/** An entry for a package that is named after its platform: `…-linux-x64-musl`. */
function platformEntry(name: string, version: string): Entry {
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
