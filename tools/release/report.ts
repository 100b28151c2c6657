import { contentLines } from './changelog.ts';
import type { Judgement } from './judge.ts';

/** A judgement in lines for people: what changed, what that asks of the version, what must not be. */
export function report(version: string, judgement: Judgement): string {
  const { last, changes, api, bump, least, faults } = judgement;
  const all = [...changes, ...api];
  const count = (kind: string): number => all.filter((change) => change.bump === kind).length;
  return [
    last === undefined
      ? `${version}: no ledger yet, so this is the first release`
      : `${version} after ${last}: ${count('major')} major, ${count('minor')} minor, ${count('patch')} patch`,
    ...all.map((change) => `  ${change.bump.padEnd(5)}  ${change.message}`),
    ...(least === undefined ? [] : [`least version: ${least} (${bump})`]),
    ...(changes.length === 0 ? [] : ['what CHANGELOG says under “### Content”:']),
    ...contentLines(changes).map((line) => `  ${line.replaceAll('\n', '\n  ')}`),
    ...faults.map((fault) => `FAULT  ${fault}`),
    faults.length === 0 ? 'no fault' : `${faults.length} faults`,
  ].join('\n');
}
