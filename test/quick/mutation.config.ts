import { mergeConfig } from 'vite';
import { defineConfig } from 'vitest/config';
import { KeenFirst } from './keenFirst.ts';
import { endThread, keptThread } from './keptThread.ts';
import quick from './vitest.config.ts';

// The same tests for Stryker, which begins anew for each mutant: in a thread that is kept, and those first
// that notice most. Its own setting of the pool is undone by a plugin, since it comes after this file.
export default mergeConfig(
  quick,
  defineConfig({
    plugins: [
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
