import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// The site as `npm run docs` built it, and the reader page, in a browser. That takes some minutes, so
// `npm run check` runs it.
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['test/{site,browser}/*.check.ts'],
    testTimeout: 900_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
});
