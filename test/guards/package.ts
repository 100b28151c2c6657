/** The parts of a package.json that the promises of this package rest on. */
export interface Manifest {
  readonly name?: string;
  readonly type?: string;
  readonly license?: string;
  readonly main?: string;
  readonly module?: string;
  readonly types?: string;
  readonly sideEffects?: boolean;
  readonly private?: boolean;
  readonly engines?: Readonly<Record<string, string>>;
  readonly files?: readonly string[];
  readonly scripts?: Readonly<Record<string, string>>;
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly typesVersions?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly bundleDependencies?: unknown;
  readonly bin?: unknown;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const doors = ['index', 'core', 'formats', 'schema'];
const plain = ['./article.json', './article.schema.json', './package.json'];
const always = ['LICENSE', 'README.md', 'package.json', 'CHANGELOG.md', 'NOTICE.md'];
const files = [
  'dist',
  'article.json',
  'article.schema.json',
  'README.md',
  'CHANGELOG.md',
  'LICENSE',
  'NOTICE.md',
];
const installScripts = ['preinstall', 'install', 'postinstall', 'prepare', 'prepublish'];

/**
 * What is wrong with a package: its manifest against the contract, and what would be packed
 * against its manifest.
 *
 * @param manifest - the package.json, parsed
 * @param packed - the paths that `npm pack` would put into the tarball, relative to its root
 * @returns one sentence a fault; empty when there is none
 */
export function packageFaults(manifest: Manifest, packed: readonly string[]): readonly string[] {
  return [
    ...fieldFaults(manifest),
    ...exportFaults(manifest),
    ...dependencyFaults(manifest),
    ...tarballFaults(manifest, packed),
  ];
}

function fieldFaults(manifest: Manifest): readonly string[] {
  const expected: Manifest = {
    name: 'onrecord',
    type: 'module',
    license: 'MIT',
    sideEffects: false,
    engines: { node: '>=20' },
    files,
    main: './dist/index.cjs',
    module: './dist/index.js',
    types: './dist/index.d.cts',
    typesVersions: {
      '*': Object.fromEntries(doors.slice(1).map((door) => [door, [`./dist/${door}.d.cts`]])),
    },
  };
  const wrong = Object.entries(expected).flatMap(([field, value]) => {
    const found = JSON.stringify(manifest[field as keyof Manifest]);
    return found === JSON.stringify(value) ? [] : [`${field} is ${found}`];
  });
  const scripts = Object.keys(manifest.scripts ?? {}).filter((name) =>
    installScripts.includes(name),
  );
  return [
    ...wrong,
    ...scripts.map((name) => `the script “${name}” runs on the user's machine`),
    ...(manifest.private ? ['private would stop it from being published'] : []),
    ...(manifest.bin ? ['bin is no part of the contract'] : []),
  ];
}

/** Compared as text, since the order of conditions is part of what they mean. */
function exportFaults(manifest: Manifest): readonly string[] {
  const expected = Object.fromEntries([
    ...doors.map((door) => [door === 'index' ? '.' : `./${door}`, conditions(door)]),
    ...plain.map((path) => [path, path]),
  ]);
  const found = manifest.exports ?? {};
  const keys = new Set([...Object.keys(expected), ...Object.keys(found)]);
  return [...keys].flatMap((key) =>
    JSON.stringify(found[key]) === JSON.stringify(expected[key])
      ? []
      : [`exports["${key}"] is ${JSON.stringify(found[key])}`],
  );
}

function conditions(door: string): object {
  return {
    import: { types: `./dist/${door}.d.ts`, default: `./dist/${door}.js` },
    require: { types: `./dist/${door}.d.cts`, default: `./dist/${door}.cjs` },
  };
}

function dependencyFaults(manifest: Manifest): readonly string[] {
  const runtime = { ...manifest.dependencies, ...manifest.optionalDependencies };
  const development = Object.entries(manifest.devDependencies ?? {});
  const peers = JSON.stringify([manifest.peerDependencies, manifest.peerDependenciesMeta]);
  const expected = JSON.stringify([{ zod: '^3.25.1 || ^4' }, { zod: { optional: true } }]);
  return [
    ...Object.keys(runtime).map((name) => `“${name}” would be installed with the package`),
    ...(manifest.bundleDependencies ? ['bundleDependencies would be packed'] : []),
    ...(peers === expected ? [] : [`the peers are ${peers}`]),
    ...development
      .filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))
      .map(([name, version]) => `devDependencies.${name} is not pinned: ${version}`),
  ];
}

function tarballFaults(manifest: Manifest, packed: readonly string[]): readonly string[] {
  const leaves = leavesOf(manifest.exports).map((leaf) => leaf.replace(/^\.\//, ''));
  const listed = new Set([...leaves, ...always]);
  return [
    ...[...listed].filter((path) => !packed.includes(path)).map((path) => `${path} is not packed`),
    ...packed
      .filter((path) => !listed.has(path) && !sharedDeclarations.test(path))
      .map((path) => `${path} is packed and no door needs it`),
  ];
}

/** Declarations that several doors share: tsup writes them once, so that their types are one type. */
const sharedDeclarations = /^dist\/[A-Za-z]+-[\w-]{8}\.d\.c?ts$/;

function leavesOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leavesOf) : [];
}
