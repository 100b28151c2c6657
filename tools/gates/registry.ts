import { type Gate, tarball } from '../gate.ts';
import { type Consumer, judged, pins } from '../registry/judged.ts';
import { install, update } from '../registry/pinned.ts';
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
      return judged(...(await history(registry)));
    } finally {
      registry.stop();
    }
  },
};

/** Versions as they come out, and the consumers that install as soon as what they pin is there. */
async function history(registry: Registry): Promise<[readonly Published[], readonly Consumer[]]> {
  const versions: Published[] = [];
  const consumers: Omit<Consumer, 'updated'>[] = [];
  for (const version of ['0.1.0', '0.1.1', '0.2.0', '1.0.0', '1.1.0']) {
    versions.push(await publish(registry, tarball(), version));
    for (const { pin, installed } of pins) {
      if (installed === version) consumers.push({ pin, installed: install(registry, pin) });
    }
  }
  const updated = consumers.map((one) => ({ ...one, updated: update(registry, one.pin) }));
  return [versions, updated];
}
