import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// What src does, in process: no browser, no compiler, no package, no large data, and few inputs for
// each property. For measuring the tests (`npm run coverage`, the gates coverage and mutation), not src.
const rooms = process.env.ROOMS ?? 'text,checks,define,diff,queries,verify,formats,schema,article';

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: rooms.split(',').map((room) => `test/${room}/**/*.test.ts`),
    // One asks Python; the others have a module of their own in the place of ours, which needs isolation.
    exclude: ['test/schema/jsonSchema.test.ts', 'test/article/retired*.test.ts'],
    setupFiles: ['test/quick/fewerRuns.ts'],
    env: { QUICK: 'yes' },
    isolate: false,
    testTimeout: 60_000,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/model/**'],
      reportsDirectory: 'coverage',
      reporter: ['text', 'json-summary'],
      thresholds: { 100: true },
    },
  },
});
