import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mergeConfig } from 'vite';
import { defineConfig } from 'vitest/config';
import { KeenFirst } from './keenFirst.ts';
import { endThread, keptThread } from './keptThread.ts';
import quick from './vitest.config.ts';

// Stryker counts which test runs which mutant, and goes on counting when nobody asks any more: more than
// half of all time.
const COUNTS = 'function cover() {';
const COUNTS_FIRST = `${COUNTS} if (ns.activeMutant !== undefined) return;`;

/** What stands here for a module that keeps what is made. */
const KEEPING: Readonly<Record<string, string>> = {
  'lazily.ts': fileURLToPath(new URL('lazily.ts', import.meta.url)),
  'memo.ts': fileURLToPath(new URL('memo.ts', import.meta.url)),
};
// A helper of our article keeps what answers it: here for one test.
const KEEPS = 'ask ??= ';
const ANEW = `if (askedIn !== globalThis.turnOfTests) ask = undefined;
  askedIn = globalThis.turnOfTests;
  ${KEEPS}`;

// The same tests for Stryker, which begins anew for each mutant: in a thread that is kept, and those first
// that notice most. Its own setting of the pool is undone by a plugin, since it comes after this file.
export default mergeConfig(
  quick,
  defineConfig({
    plugins: [
      {
        name: 'count-first',
        enforce: 'pre',
        transform: (code) => (code.includes(COUNTS) ? code.replace(COUNTS, COUNTS_FIRST) : null),
      },
      {
        // What is made once and kept would be run by the first test that asks for it alone, and its mutants
        // be tried with that one test. A pattern is promised to be the same each time.
        name: 'each-asks',
        enforce: 'pre',
        resolveId: (source, importer) =>
          importer?.includes('/src/') && !importer.endsWith('/pattern.ts')
            ? KEEPING[basename(source)]
            : null,
        transform: (code, id) =>
          id.includes('/src/article/helpers/') && code.includes(KEEPS)
            ? `${code.replace(KEEPS, ANEW)}\nvar askedIn;`
            : null,
      },
      {
        name: 'kept-thread',
        configureVitest: ({ project, vitest }) => {
          project.config.pool = keptThread.name;
          project.config.poolRunner = keptThread;
          vitest.onClose(endThread);
        },
      },
    ],
    test: { setupFiles: ['test/quick/noMutant.ts'], sequence: { sequencer: KeenFirst } },
  }),
);
