import type { Gate } from '../gate.ts';
import { watched } from '../hostile/watched.ts';

const BOUNDED = 50_000;
const WHOLE = 1_000_000;

/** What is not changed is judged the same each time; the whole campaign looks for what is new. */
const SEED = 251_175_597;

/**
 * Generated inputs through every function of every door: no error but those that the package means
 * to throw, no sound article refused, no shared prototype and no argument changed, no call that hangs.
 */
export const gate: Gate = {
  name: 'hostile input',
  holds: async (full) => {
    const seed = full ? Date.now() % 2 ** 31 : SEED;
    console.log(`  seed ${seed}`);
    const { inputs, functions, refused, slowest, faults } = await watched(
      full ? WHOLE : BOUNDED,
      seed,
    );
    for (const fault of faults) console.error(fault);
    const says = `${inputs} inputs to ${functions} functions, seed ${seed}: ${faults.length} faults, ${refused} refused with an error of ours, slowest ${slowest.name} ${slowest.milliseconds} ms`;
    return { holds: faults.length === 0, says };
  },
};
