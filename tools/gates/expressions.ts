import { execFileSync } from 'node:child_process';
import { doubtful } from '../expressions/doubtful.ts';
import type { Shipped } from '../expressions/shipped.ts';
import { slowest } from '../expressions/slowest.ts';
import type { Gate } from '../gate.ts';

/** Expressions that recheck can't decide for want of memory; the file gives them a short text only. */
const SHORT = { file: 'src/verify/speakerNearby.ts', length: 200, milliseconds: 20 };

/** No regular expression of the package or of the reader takes time that grows faster than its text. */
export const gate: Gate = {
  name: 'regular expressions',
  holds: (full) => {
    const { written, made, unseen } = shippedAnew();
    const short = made.filter(({ at }) => at.startsWith(SHORT.file));
    const long = [...written, ...made].filter((one) => !short.includes(one));
    const found = doubtful(long, full);
    for (const { verdict, at, source, flags, says } of found)
      console.error(`${verdict}, ${says}: ${at} /${source}/${flags}`);
    for (const file of unseen) console.error(`its expressions were not seen: ${file}`);
    const [unsafe, undecided] = ['unsafe', 'undecided'].map(
      (wanted) => found.filter(({ verdict }) => verdict === wanted).length,
    );
    const most = Math.max(...short.map((one) => slowest(one, SHORT.length)));
    const says = `${long.length} expressions by recheck: ${unsafe} unsafe, ${undecided} undecided; ${short.length} that read ${SHORT.length} signs at most by the engine: ${most.toFixed(2)} ms at worst`;
    return {
      holds: found.length + unseen.length === 0 && most < SHORT.milliseconds,
      says,
    };
  },
};

function shippedAnew(): Shipped {
  const args = ['--import', 'tsx', 'tools/expressions/print.ts'];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Shipped;
}
