import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Campaign } from './campaign.ts';

/** Milliseconds after which a batch of calls is taken for one that never ends. */
const PATIENCE = 120_000;

/** What a campaign in a process of its own came to. */
export type Watched = Campaign & { readonly functions: number };

type Told = Watched | { readonly name: string; readonly done: number };

/**
 * Runs a campaign in a process, shows how far it is, and ends it when a function hangs.
 *
 * @param inputs - how many calls
 * @param seed - the same seed makes the same arguments
 * @throws Error when a function hangs or the process dies, with the function’s name
 */
export function watched(inputs: number, seed: number): Promise<Watched> {
  const file = fileURLToPath(new URL('worker.ts', import.meta.url));
  const worker = fork(file, [String(inputs), String(seed)], { execArgv: ['--import', 'tsx'] });
  return new Promise<Watched>((resolve, reject) => {
    let at = 'nothing yet';
    let shown = 0;
    const hangs = (): void => reject(new Error(`${at} does not come back, seed ${seed}`));
    const timer = setTimeout(hangs, PATIENCE).unref();
    worker.on('exit', (code) => reject(new Error(`ended with ${code}, at ${at}, seed ${seed}`)));
    worker.on('message', (message) => {
      const told = message as Told; // from worker.ts
      timer.refresh();
      if ('functions' in told) return resolve(told);
      at = `${told.name}, after ${told.done} inputs,`;
      if (told.done - shown >= inputs / 10) {
        shown = told.done;
        console.log(`  ${shown} of ${inputs}`);
      }
    });
  }).finally(() => worker.kill('SIGKILL'));
}
