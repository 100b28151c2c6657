import { defineConfig } from 'tsup';

// One bundled file for each door: every further ESM file costs an importer about as much as the content.
// Minified by terser, since an engine reads every sign at an import: it keeps what esbuild would drop, the
// annotations that let a bundler leave out unused constants. Functions keep their names and statements
// their lines, so that a stack trace can be read.
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
  minify: 'terser',
  terserOptions: {
    compress: false,
    // A class becomes a variable, whose name is the class’s.
    mangle: { keep_fnames: true, reserved: ['ArticleError'] },
    // A file that is all ASCII an engine reads byte by byte.
    format: { ascii_only: true, comments: false, preserve_annotations: true, semicolons: false },
  },
  clean: true,
  silent: true,
  dts: {
    compilerOptions: {
      // tsup sets baseUrl, which TypeScript 6 calls deprecated.
      ignoreDeprecations: '6.0',
      // The library may use no name of Node or of a browser.
      types: [],
    },
  },
});
