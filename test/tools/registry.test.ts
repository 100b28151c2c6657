import { expect, it, vi } from 'vitest';
import { type Consumer, judged, pins } from '../../tools/registry/judged.ts';
import type { Published } from '../../tools/registry/publish.ts';

vi.spyOn(console, 'table').mockImplementation(() => {});

const digest = (version: string): string => `sha512-${version}`;
const got = (version: string) => ({ version, integrity: digest(version) });
const versions: readonly Published[] = ['0.1.0', '0.1.1', '0.2.0', '1.0.0', '1.1.0'].map(
  (version) => ({
    version,
    packed: digest(version),
    told: digest(version),
    served: digest(version),
  }),
);
const consumers: readonly Consumer[] = pins.map(({ pin, installed, updated }) => ({
  pin,
  installed: got(installed),
  updated: got(updated),
}));
const holds = (...run: Parameters<typeof judged>): unknown => Object(judged(...run)).holds;

it('holds where all is served and given as promised', () => {
  expect(holds(versions, consumers)).toBe(true);
});

it.each<[string, object]>([
  ['other bytes', { served: 'sha512-other' }],
  ['another digest', { told: 'sha512-other' }],
])('fails where a version is served with %s', (_, plant) => {
  const [first, ...rest] = versions as [Published, ...Published[]];
  expect(holds([{ ...first, ...plant }, ...rest], consumers)).toBe(false);
});

it.each<[string, Partial<Consumer>]>([
  ['another version at first', { installed: got('0.1.1') }],
  ['another version later', { updated: got('0.2.0') }],
  ['other bytes', { updated: { version: '0.1.1', integrity: 'sha512-other' } }],
])('fails where a pin gives %s', (_, plant) => {
  const [first, ...rest] = consumers as [Consumer, ...Consumer[]];
  expect(holds(versions, [{ ...first, ...plant }, ...rest])).toBe(false);
  expect(holds(versions, rest)).toBe(false);
});
