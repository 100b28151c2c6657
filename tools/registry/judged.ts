import type { Verdict } from '../gate.ts';
import type { Got } from './pinned.ts';
import type { Published } from './publish.ts';

/** Somebody who pins a version: what they got at first, and what with `npm update` later. */
export interface Consumer {
  readonly pin: string;
  readonly installed: Got;
  readonly updated: Got;
}

/** What each pin gives: when it is installed, and with `npm update` after all is published. */
export const pins = [
  { pin: '~0.1.0', installed: '0.1.0', updated: '0.1.1' },
  { pin: '^0.1.0', installed: '0.1.0', updated: '0.1.1' },
  { pin: '0.1.0', installed: '0.1.0', updated: '0.1.0' },
  { pin: '~1.0.0', installed: '1.0.0', updated: '1.0.0' },
  { pin: '^1.0.0', installed: '1.0.0', updated: '1.1.0' },
] as const;

/** Whether each version is served as it was packed, and each pin gave what it promises. */
export function judged(versions: readonly Published[], consumers: readonly Consumer[]): Verdict {
  const digests = new Map(versions.map(({ version, packed }) => [version, packed]));
  const served = versions.map(({ version, packed, told, served }) => {
    const same = packed === told && packed === served;
    return { version, packed: `${packed.slice(0, 23)}…`, result: same ? 'holds' : 'FAILS' };
  });
  const got = pins.map(({ pin, ...expected }) => {
    const one = consumers.find((consumer) => consumer.pin === pin);
    const fits = (['installed', 'updated'] as const).every(
      (when) =>
        one?.[when].version === expected[when] &&
        one[when].integrity === digests.get(expected[when]),
    );
    const [installed, updated] = [one?.installed.version, one?.updated.version];
    return { pin, installed, updated, result: fits ? 'holds' : 'FAILS' };
  });
  console.table(served);
  console.table(got);
  const good = (rows: readonly { readonly result: string }[]): number =>
    rows.filter(({ result }) => result === 'holds').length;
  const says = `${good(served)} of ${served.length} versions served as packed, ${good(got)} of ${got.length} pins get what is promised`;
  return { holds: good(served) === served.length && good(got) === got.length, says };
}
