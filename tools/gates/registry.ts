import { type Gate, tarball } from '../gate.ts';
import { type Got, install, update } from '../registry/pinned.ts';
import { type Published, publish } from '../registry/publish.ts';
import { type Registry, startRegistry } from '../registry/registry.ts';
import { toolset } from '../toolset.ts';

/** Who pins a version gets what VERSIONING.md promises, and the very bytes that were packed. */
export const gate: Gate = {
  name: 'registry (verdaccio)',
  holds: async () => {
    const home = toolset('registry', { verdaccio: '6.8.0' }, { 'node-fetch': '2.7.0' });
    const registry = await startRegistry(home);
    try {
      return judged(await history(registry));
    } finally {
      registry.stop();
    }
  },
};

/** What each pin gives: when it is installed, and with `npm update` after all is published. */
const pins = [
  { pin: '~0.1.0', installed: '0.1.0', updated: '0.1.1' },
  { pin: '^0.1.0', installed: '0.1.0', updated: '0.1.1' },
  { pin: '0.1.0', installed: '0.1.0', updated: '0.1.0' },
  { pin: '~1.0.0', installed: '1.0.0', updated: '1.0.0' },
  { pin: '^1.0.0', installed: '1.0.0', updated: '1.1.0' },
] as const;

/** Versions as they come out, and the consumers that install as soon as what they pin is there. */
async function history(registry: Registry) {
  const versions: Published[] = [];
  const consumers: { pin: string; installed: Got }[] = [];
  for (const version of ['0.1.0', '0.1.1', '0.2.0', '1.0.0', '1.1.0']) {
    versions.push(await publish(registry, tarball(), version));
    for (const { pin, installed } of pins) {
      if (installed === version) consumers.push({ pin, installed: install(registry, pin) });
    }
  }
  const updated = consumers.map((one) => ({ ...one, updated: update(registry, one.pin) }));
  return { versions, consumers: updated };
}

function judged({ versions, consumers }: Awaited<ReturnType<typeof history>>) {
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
