import type * as Formats from '../../src/formats.ts';
import { launch, noBrowser } from '../../test/support/browser.ts';
import type { Gate } from '../gate.ts';
import { builtDoors } from '../hostile/doors.ts';
import { type Fault, judge } from '../payloads/judge.ts';
import { payloads } from '../payloads/payloads.ts';
import { ways } from '../payloads/ways.ts';

/**
 * Words that try to be more than words, in every field of an article, through every exporter: in a
 * browser nothing runs and no markup is made of them, and every reader gets them back whole.
 */
export const gate: Gate = {
  name: 'break-out payloads',
  holds: async (full) => {
    if (noBrowser !== undefined) return { skipped: noBrowser };
    const { formats } = await builtDoors();
    const through = ways(formats as typeof Formats);
    const all = payloads(full);
    const browser = await launch();
    const faults = await judge(through, all, browser).finally(() => browser.close());
    for (const { kind, way, text, says } of faults) {
      console.error(`${way}: ${JSON.stringify(text)} ${kind}: ${says}`);
    }
    const count = (wanted: Fault['kind']): number =>
      faults.filter(({ kind }) => kind === wanted).length;
    const says = `${all.length} payloads × ${through.length} exports: ${count('ran')} ran, ${count('broke out')} broke out, ${count('lost')} lost`;
    return { holds: faults.length === 0, says };
  },
};
