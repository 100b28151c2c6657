import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'esbuild';

const root = fileURLToPath(new URL('../', import.meta.url));

/** What a bundler makes of a program that uses the built package. */
export interface Bundle {
  readonly text: string;
  readonly gzip: number;
  /** Files of the package that went in. */
  readonly modules: readonly string[];
  /** Packages that stay outside and are imported when it runs. */
  readonly packages: readonly string[];
}

/** What a door does when it is imported by a bundler that does not trust `sideEffects: false`. */
export async function doneByImport(door: string): Promise<string> {
  const path = `${root}dist/${door}.js`;
  const untrusted: Plugin = {
    name: 'untrusted',
    setup: ({ onResolve }) => onResolve({ filter: /^door$/ }, () => ({ path, sideEffects: true })),
  };
  const { outputFiles } = await build({
    stdin: { contents: `import 'door';`, resolveDir: root },
    plugins: [untrusted],
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

/** Bundles and minifies a program that imports `onrecord` doors from the last build. */
export async function bundle(program: string): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: program, resolveDir: root, sourcefile: 'program.js' },
    alias: Object.fromEntries(
      ['core', 'formats', 'schema', 'index'].map((door) => [
        door === 'index' ? 'onrecord' : `onrecord/${door}`,
        `${root}dist/${door}.js`,
      ]),
    ),
    external: ['zod', 'zod/*'],
    bundle: true,
    minify: true,
    format: 'esm',
    charset: 'utf8',
    metafile: true,
    write: false,
    logLevel: 'error',
  });
  const text = outputFiles[0]?.text ?? '';
  const [output] = Object.values(metafile.outputs);
  return {
    text,
    gzip: gzip(text),
    modules: Object.keys(metafile.inputs).filter((name) => name !== 'program.js'),
    packages: (output?.imports ?? []).map(({ path }) => path),
  };
}

/** Bytes after gzip at its best. */
export function gzip(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}
