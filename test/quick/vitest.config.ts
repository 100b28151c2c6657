import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// What src does, in process: no browser, no compiler, no package, and few inputs for each property.
// For measuring the tests (`npm run coverage`, and the gates of coverage and mutation), not src.
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['test/{text,checks,define,diff,queries,verify,formats,schema,article}/**/*.test.ts'],
    exclude: ['test/schema/jsonSchema.test.ts'],
    setupFiles: ['test/quick/fewerRuns.ts'],
    testTimeout: 60_000,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/model/**'],
      reportsDirectory: 'coverage',
      reporter: ['text', 'json-summary', 'json'],
    },
  },
});
