/** The parts of a package-lock.json that decide whether `npm ci` accepts it anywhere. */
export interface Lock {
  readonly version?: string;
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

/** One package of a lock, at one path. */
export interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** An optional package, usually a binary for one platform, that a lock has no entry for. */
interface Unlocked {
  readonly parent: string;
  readonly name: string;
  readonly version: string;
}

/**
 * What would make `npm ci` refuse a lock on some machine: an optional package without an entry, or
 * an address that only some machines reach.
 *
 * @param lock - the package-lock.json, parsed
 * @returns one sentence a fault; empty when there is none
 */
export function lockFaults(lock: Lock): readonly string[] {
  const addresses = Object.keys(lock.packages).filter((path) => lock.packages[path]?.resolved);
  return [
    ...addresses.map((path) => `${path}: records an address`),
    ...unlocked(lock).map(({ parent, name }) => `${parent}: its optional ${name} is not locked`),
  ];
}

/**
 * The optional packages that a lock leaves out.
 *
 * @param lock - the package-lock.json, parsed
 * @returns each with the package that asks for it and the version asked for
 */
export function unlocked(lock: Lock): readonly Unlocked[] {
  return Object.entries(lock.packages).flatMap(([parent, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name]) => !isLocked(lock, parent, name))
      .map(([name, version]) => ({ parent, name, version })),
  );
}

/** Whether the package at a path finds another one: in its own folder or in one above. */
function isLocked(lock: Lock, path: string, name: string): boolean {
  const steps = path.split('/node_modules/');
  const above = steps.map((_, index) => `${steps.slice(0, index + 1).join('/node_modules/')}/`);
  return ['', ...above].some((folder) => `${folder}node_modules/${name}` in lock.packages);
}
