import { callsOf } from './calls.ts';
import { campaign } from './campaign.ts';
import { builtDoors } from './doors.ts';

// Runs a campaign where it can be stopped: a call that never ends would stop the gate with it.
const [inputs = 0, seed = 0] = process.argv.slice(2).map(Number);
const calls = callsOf(await builtDoors());
const tell = (name: string, done: number): boolean | undefined => process.send?.({ name, done });
process.send?.({ functions: calls.length, ...campaign(calls, inputs, seed, tell) });
process.disconnect();
