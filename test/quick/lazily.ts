import { lazily as once } from '../../src/text/lazily.ts';

const stryker = globalThis as { __stryker__?: { activeMutant?: string } };

/**
 * Stands for ours where tests are measured by mutants. As long as none is active the value is made at
 * each use: made once, it would be run by the first test that asks for it alone, and its mutants be
 * tried with that one test.
 */
export function lazily<value>(make: () => value): () => value {
  const kept = once(make);
  return () => (stryker.__stryker__?.activeMutant === undefined ? make() : kept());
}
