import { inspect } from 'node:util';
import fc from 'fast-check';
import type { Call } from './calls.ts';
import { judge } from './judge.ts';
import { isUnchanged, sharedState } from './snapshot.ts';

/** What a campaign came to. */
export interface Campaign {
  readonly inputs: number;
  /** How many were answered with an error of ours. */
  readonly refused: number;
  /** The longest call, and how long it took. */
  readonly slowest: { readonly name: string; readonly milliseconds: number };
  /** Each kind of fault once, with the first arguments that showed it. */
  readonly faults: readonly string[];
}

const BATCH = 100;

/**
 * Calls every function in turn with generated arguments and judges each call.
 *
 * @param calls - the functions
 * @param inputs - how many calls, at least
 * @param seed - the same seed makes the same arguments
 * @param at - told before each batch which function is next and how many calls are done
 */
export function campaign(
  calls: readonly Call[],
  inputs: number,
  seed: number,
  at: (name: string, done: number) => unknown,
): Campaign {
  const faults = new Map<string, string>();
  let [done, refused] = [0, 0];
  let slowest = { name: '', milliseconds: 0 };
  while (done < inputs) {
    for (const call of calls) {
      if (done >= inputs) break;
      at(call.name, done);
      const shared = sharedState();
      const numRuns = Math.min(BATCH, inputs - done);
      for (const makes of fc.sample(call.args, { numRuns, seed: seed + done })) {
        const args = makes.map((make) => make());
        const judged = judge(call, args);
        done += 1;
        refused += judged.threw ? 1 : 0;
        if (judged.milliseconds > slowest.milliseconds)
          slowest = { name: call.name, milliseconds: Math.round(judged.milliseconds) };
        for (const fault of judged.faults) {
          if (!faults.has(fault)) faults.set(fault, `${fault}\n  for ${shown(args)}`);
        }
      }
      if (!isUnchanged(shared))
        faults.set(call.name, `${call.name} changes what all programs share`);
    }
  }
  return { inputs: done, refused, slowest, faults: [...faults.values()] };
}

function shown(args: readonly unknown[]): string {
  try {
    return inspect(args, { depth: 4, breakLength: 160, maxStringLength: 100 }).slice(0, 600);
  } catch {
    return 'arguments that cannot be shown';
  }
}
