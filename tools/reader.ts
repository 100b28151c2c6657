import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type BuildOptions, build } from 'esbuild';
import { gzip } from './bundle.ts';

// Builds the reader page from docs/reader and the built package: one page, one style sheet, one
// script. The page is rendered here, so that it can be read without the script.

const root = fileURLToPath(new URL('../', import.meta.url));
const page = join(root, 'docs/reader');

// The page's own tsconfig leads the compiler to the sources; a bundle must take what is published.
const options: BuildOptions = {
  bundle: true,
  charset: 'utf8',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  logLevel: 'error',
  tsconfigRaw: '{}',
};

/**
 * Writes the reader page.
 *
 * @param folder - where to; made when it is not there
 */
export async function buildReader(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const write = { ...options, minify: true };
  const script = join(page, 'client/main.ts');
  const style = join(page, 'reader.css');
  await Promise.all([
    build({ ...write, entryPoints: [script], format: 'iife', outfile: join(folder, 'reader.js') }),
    build({ ...write, entryPoints: [style], outfile: join(folder, 'reader.css') }),
    rendered().then((html) => writeFileSync(join(folder, 'index.html'), html)),
  ]);
}

async function rendered(): Promise<string> {
  const outfile = join(root, '.cache/reader/page.mjs');
  const entryPoints = [join(page, 'page.tsx')];
  await build({ ...options, entryPoints, platform: 'node', format: 'esm', outfile });
  const made = (await import(`${pathToFileURL(outfile).href}?${Date.now()}`)) as {
    readonly page: () => string;
  };
  return made.page();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = join(root, 'docs/site/reader');
  await buildReader(folder);
  const bytes = gzip(readFileSync(join(folder, 'reader.js'), 'utf8'));
  console.log(`docs/site/reader written; its script is ${bytes} bytes after gzip`);
}
