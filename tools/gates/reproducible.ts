import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { type Elsewhere, packedElsewhere } from '../elsewhere.ts';
import { type Gate, tarball } from '../gate.ts';
import { integrityOf } from '../release/ledger.ts';
import { packages } from '../runtimes/runs.ts';
import { toolset } from '../toolset.ts';

/** The same tarball, byte for byte, whoever builds and packs it, where, when and with what. */
export const gate: Gate = {
  name: 'reproducible',
  holds: () => {
    const first = integrityOf(tarball());
    const rows = Object.entries(ways()).map(([way, how]) => {
      const found = packedElsewhere(how);
      console.log(`  ${way}`);
      return { way, integrity: short(found), result: found === first ? 'holds' : 'FAILS' };
    });
    console.table([{ way: 'here', integrity: short(first), result: '' }, ...rows]);
    const same = rows.filter(({ result }) => result === 'holds').length;
    return {
      holds: same === rows.length,
      says: `${same} of ${rows.length} ways give ${short(first)}`,
    };
  },
};

function ways(): Readonly<Record<string, Elsewhere>> {
  const home = installed();
  const nodes = [process.execPath, join(home, 'node26/bin/node')].filter((node) =>
    existsSync(node),
  );
  const packing = nodes.flatMap((node) =>
    ['npm10', 'npm11'].map((npm) => [
      `${npm}, Node ${versionOf(node)}`,
      { npm: [node, join(home, npm, 'bin/npm-cli.js')] },
    ]),
  );
  const [newest = process.execPath] = nodes.slice(-1);
  const path = `${dirname(newest)}${delimiter}${process.env.PATH}`;
  const far = { TZ: 'Pacific/Kiritimati' };
  return {
    'another folder': {},
    'umask 077': { umask: 0o077 },
    'umask 002': { umask: 0o002 },
    'another time zone': { env: far },
    ...Object.fromEntries(packing),
    [`built anew, Node ${versionOf(newest)}, umask 077, another time zone`]: {
      builds: true,
      umask: 0o077,
      env: { ...far, PATH: path },
    },
  };
}

function installed(): string {
  const fits = process.platform === 'linux' && process.arch === 'x64';
  return toolset('npms', {
    npm10: 'npm:npm@10.9.9',
    npm11: 'npm:npm@11.21.2',
    ...(fits && { node26: packages.node26 }),
  });
}

const versionOf = (node: string): string =>
  execFileSync(node, ['--version'], { encoding: 'utf8' }).trim().slice(1);

const short = (integrity: string): string => `${integrity.slice(0, 23)}…`;
