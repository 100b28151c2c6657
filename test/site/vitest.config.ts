import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// The site as `npm run docs` built it. It takes a minute or two, so `npm run check` runs it.
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['test/site/*.check.ts'],
    testTimeout: 900_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
});
