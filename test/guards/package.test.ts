import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Lock, lockFaults } from './lock.ts';
import { type Manifest, packageFaults } from './package.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string): string => readFileSync(root + path, 'utf8');
const manifest = JSON.parse(read('package.json')) as Manifest & { readonly version: string };

/** What `npm pack` would put into the tarball now, from the last build. */
function packed(): readonly string[] {
  const args = ['pack', '--dry-run', '--json', '--ignore-scripts'];
  const answer = execFileSync('npm', args, { cwd: root, encoding: 'utf8', stdio: 'pipe' });
  const parsed: unknown = JSON.parse(answer);
  // npm answers with a list up to version 11, and may answer with a record by name after it.
  const [first] = Object.values(parsed as Record<string, { files: { path: string }[] }>);
  return first?.files.map((file) => file.path) ?? [];
}

/** The names each door gives a program that imports it, and one that requires it. */
function names(form: 'import' | 'require', door: string): readonly string[] {
  const load = form === 'import' ? `await import('${door}')` : `require('${door}')`;
  const code = `console.log(JSON.stringify(Object.keys(${load}).sort()))`;
  const type = form === 'import' ? 'module' : 'commonjs';
  const args = [`--input-type=${type}`, '-e', code];
  return JSON.parse(execFileSync('node', args, { cwd: root, encoding: 'utf8' })) as string[];
}

describe('the package', () => {
  it('is what the contract says, and packs what its doors need', () => {
    expect(packageFaults(manifest, packed())).toEqual([]);
  });

  it('is ASCII where it runs: any other character makes an engine hold the file at twice the size', () => {
    const files = readdirSync(`${root}dist`).filter((name) => /\.c?js$/.test(name));
    const others = files.filter((name) => /[^\0-\x7f]/.test(read(`dist/${name}`)));
    expect([files.length, others]).toEqual([8, []]);
  });

  it('names its functions in a stack trace, and says where they stand', () => {
    const code = `try { require('onrecord').getQuote('veryWel') } catch (error) { console.log(error.stack) }`;
    const stack = execFileSync('node', ['-e', code], { cwd: root, encoding: 'utf8' });
    expect(stack).toMatch(/at pick .*index\.cjs:\d\d+:\d{1,3}\)/);
    expect(stack).toMatch(/at \S*getQuote /);
  });

  it('keeps the licence of the code of others that it holds, whole', () => {
    const words = (text: string): string => text.replace(/^> ?/gm, '').replace(/\s+/g, ' ').trim();
    expect(words(read('NOTICE.md'))).toContain(words(read('node_modules/@noble/hashes/LICENSE')));
  });

  it('has a door for each file at the top of src', () => {
    const tops = readdirSync(`${root}src`).filter((name) => name.endsWith('.ts'));
    expect(tops.sort()).toEqual(['core.ts', 'formats.ts', 'index.ts', 'schema.ts']);
  });

  it.each(['onrecord', 'onrecord/core', 'onrecord/formats', 'onrecord/schema'])(
    '%s gives import and require the same names, and no default',
    (door) => {
      const imported = names('import', door);
      expect(imported.length).toBeGreaterThan(0);
      expect(imported).not.toContain('default');
      expect(names('require', door)).toEqual(imported);
    },
  );

  it('puts one module behind each door, and zod behind one only', () => {
    for (const door of ['index', 'core', 'formats', 'schema']) {
      const imports =
        read(`dist/${door}.js`).match(/^(?:import|export)\b.*\bfrom\s+['"].*$/gm) ?? [];
      const foreign = imports.filter(
        (line) => door !== 'schema' || !/['"]zod(\/v4)?['"];?$/.test(line),
      );
      expect(foreign, door).toEqual([]);
      expect(read(`dist/${door}.cjs`).includes('require("zod'), door).toBe(door === 'schema');
    }
  });

  it('locks the version it has, every platform, and no address of a registry', () => {
    const lock = JSON.parse(read('package-lock.json')) as Lock;
    expect(lock.version).toBe(manifest.version);
    expect(lockFaults(lock), 'run `npm run lock`').toEqual([]);
  });
});

describe('the guard of the package', () => {
  const complete = [
    'LICENSE',
    'NOTICE.md',
    'README.md',
    'CHANGELOG.md',
    'package.json',
    'article.json',
    'article.schema.json',
    ...['index', 'core', 'formats', 'schema'].flatMap((door) =>
      ['js', 'cjs', 'd.ts', 'd.cts'].map((end) => `dist/${door}.${end}`),
    ),
  ];

  it('accepts the manifest with its complete tarball', () => {
    expect(packageFaults(manifest, complete)).toEqual([]);
    expect(packageFaults(manifest, [...complete, 'dist/article-B3kX_p-9.d.cts'])).toEqual([]);
  });

  it.each<[string, Partial<Record<keyof Manifest, unknown>>]>([
    ['sideEffects is true', { sideEffects: true }],
    ['engines is {"node":">=18"}', { engines: { node: '>=18' } }],
    ['files is ["dist"]', { files: ['dist'] }],
    ['types is undefined', { types: undefined }],
    ['typesVersions is undefined', { typesVersions: undefined }],
    ['“zod” would be installed with the package', { dependencies: { zod: '4.6.7' } }],
    ['“zod” would be installed with the package', { optionalDependencies: { zod: '4.6.7' } }],
    ['the peers are [{"zod":"*"},', { peerDependencies: { zod: '*' } }],
    ['the peers are [{"zod":"^3.25.1 || ^4"},null]', { peerDependenciesMeta: undefined }],
    ['devDependencies.zod is not pinned: ^4.6.7', { devDependencies: { zod: '^4.6.7' } }],
    ["the script “postinstall” runs on the user's machine", { scripts: { postinstall: 'x' } }],
    ['exports["./extra"] is "./dist/extra.js"', { exports: { './extra': './dist/extra.js' } }],
    ['exports["./core"] is undefined', { exports: {} }],
    ['private would stop', { private: true }],
  ])('refuses: %s', (sentence, change) => {
    const wrong = { ...manifest, ...change } as Manifest;
    expect(packageFaults(wrong, complete)).toContainEqual(expect.stringContaining(sentence));
  });

  it('refuses conditions in the wrong order: types must come first', () => {
    const swapped = {
      import: { default: './dist/core.js', types: './dist/core.d.ts' },
      require: { types: './dist/core.d.cts', default: './dist/core.cjs' },
    };
    const wrong = { ...manifest, exports: { ...manifest.exports, './core': swapped } };
    expect(packageFaults(wrong, complete)).toContainEqual(
      expect.stringContaining('exports["./core"]'),
    );
  });

  it('refuses a file that is missing, and one too many', () => {
    const short = complete.filter((path) => path !== 'dist/core.d.cts');
    expect(packageFaults(manifest, short)).toEqual(['dist/core.d.cts is not packed']);
    expect(packageFaults(manifest, [...complete, 'src/index.ts'])).toEqual([
      'src/index.ts is packed and no door needs it',
    ]);
    expect(packageFaults(manifest, [...complete, 'dist/chunk-ABCDEFGH.js'])).toHaveLength(1);
  });
});

describe('the guard of the lock', () => {
  const parent = { optionalDependencies: { 'bin-linux-x64': '1.0.0' } };

  it('accepts an optional package in the root or beside its parent', () => {
    const packages = { 'node_modules/bin': parent, 'node_modules/bin-linux-x64': {} };
    expect(lockFaults({ packages })).toEqual([]);
    const nested = {
      'node_modules/a/node_modules/bin': parent,
      'node_modules/a/node_modules/bin-linux-x64': {},
    };
    expect(lockFaults({ packages: nested })).toEqual([]);
  });

  it('refuses a platform left out, and an address', () => {
    const packages = { 'node_modules/bin': parent };
    expect(lockFaults({ packages })).toEqual([
      'node_modules/bin: its optional bin-linux-x64 is not locked',
    ]);
    expect(lockFaults({ packages: { 'node_modules/a': { resolved: 'https://…' } } })).toEqual([
      'node_modules/a: records an address',
    ]);
  });
});
