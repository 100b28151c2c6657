import { describe, expect, it } from 'vitest';
import { type Call, callsOf } from '../../tools/hostile/calls.ts';
import { campaign } from '../../tools/hostile/campaign.ts';
import { builtDoors } from '../../tools/hostile/doors.ts';

const doors = await builtDoors();

/** The faults that a campaign finds in a function. */
function faultsOf(does: (...args: readonly never[]) => unknown): readonly string[] {
  const calls: readonly Call[] = callsOf({ core: { planted: does } });
  return campaign(calls, 300, 1, () => {}).faults;
}

describe('hostile input', () => {
  it('asks every function of every door, and every schema', () => {
    const asked = callsOf(doors).map(({ name }) => name.replace(/\.safeParse$/, ''));
    const all = Object.entries(doors).flatMap(([door, names]) =>
      Object.entries(names).flatMap(([name, value]) =>
        typeof value === 'function' || door === 'schema' ? `${door}.${name}` : [],
      ),
    );
    expect(all.filter((name) => !asked.includes(name))).toEqual([
      'core.ArticleError',
      'schema.ArticleError',
    ]);
    expect(asked.length).toBeGreaterThan(120);
  });

  it('finds an error that nobody meant', () => {
    expect(faultsOf((value: { x: { y: 1 } }) => value.x.y)[0]).toMatch(/throws TypeError: Cannot/);
    expect(faultsOf(() => 1)).toEqual([]);
  });

  it('finds a sound article that is refused because the engine tripped', () => {
    const trips = (): never => {
      throw new TypeError('an article is expected', { cause: new TypeError('not a function') });
    };
    expect(faultsOf(trips).join()).toMatch(/refuses a sound article/);
  });

  it('finds a prototype that is polluted, and an argument that is changed', () => {
    const pollute = (): void => {
      Object.defineProperty(Object.prototype, 'polluted', { value: 1, configurable: true });
    };
    expect(faultsOf(pollute).join()).toMatch(/changes what all programs share/);
    Reflect.deleteProperty(Object.prototype, 'polluted');
    const change = (value: unknown): void => {
      if (Array.isArray(value) && !Object.isFrozen(value)) value.push(1);
    };
    expect(faultsOf(change).join()).toMatch(/changes its argument/);
  });
});
