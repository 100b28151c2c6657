import { defineConfig } from 'tsup';

// One bundled file for each door: every further ESM file costs an importer about as much as the content.
// Not minified, so that the annotations that let a bundler drop unused constants are kept and the
// code can be read where it is installed.
export default defineConfig({
  entry: {
    index: 'src/index.ts',
    core: 'src/core.ts',
    formats: 'src/formats.ts',
    schema: 'src/schema.ts',
  },
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  external: ['zod'],
  splitting: false,
  treeshake: false,
  minify: false,
  clean: true,
  silent: true,
  plugins: [
    {
      // What esbuild leaves, it leaves in patterns. A file that is all ASCII an engine reads byte by byte.
      name: 'ascii',
      renderChunk: (code) => ({
        code: code.replace(
          /[^\0-\x7F]/g,
          (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
        ),
      }),
    },
  ],
  dts: {
    compilerOptions: {
      // tsup sets baseUrl, which TypeScript 6 calls deprecated.
      ignoreDeprecations: '6.0',
      // The library may use no name of Node or of a browser.
      types: [],
    },
  },
});
