import { compile } from '../compilers/compile.ts';
import { modes } from '../compilers/modes.ts';
import { consumer, own } from '../consumer.ts';
import { type Gate, tarball } from '../gate.ts';
import { inTurn } from '../inTurn.ts';
import { toolset } from '../toolset.ts';

const versions = [
  '5.0.4',
  '5.1.6',
  '5.2.2',
  '5.3.3',
  '5.4.5',
  '5.5.4',
  '5.6.3',
  '5.7.3',
  '5.8.3',
  '5.9.3',
  '6.0.3',
  '7.0.2',
];

/** A consumer of the tarball, declarations checked too, with every compiler in every mode it has. */
export const gate: Gate = {
  name: 'compilers',
  holds: async (full) => {
    const compilers = versions.map((version) => [alias(version), `npm:typescript@${version}`]);
    const home = toolset('compilers', Object.fromEntries(compilers));
    const project = consumer(tarball());
    project.link('zod', own('zod'));
    const cells = versions.flatMap((version) =>
      modes
        .filter(({ from, to }) => from <= number(version) && number(version) <= to)
        .map((mode) => ({ version, mode })),
    );
    const results = await inTurn(cells, async ({ version, mode }) => {
      const tsc = `${home}/${alias(version)}/bin/tsc`;
      const faults = await compile(project, tsc, number(version), mode, full);
      for (const fault of faults) console.error(`${version}, ${mode.name}: ${fault}`);
      return { version, mode: mode.name, holds: faults.length === 0 };
    });
    project.remove();
    console.table(grid(results));
    const holding = results.filter(({ holds }) => holds).length;
    const says = `${holding} of ${results.length} pairs of a compiler (5.0 to 7.0) and a mode`;
    return { holds: holding === results.length, says };
  },
};

/** 5.4.5 → ts504, the name it is installed by. */
function alias(version: string): string {
  return `ts${number(version)}`;
}

/** 5.4.5 → 504. */
function number(version: string): number {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major * 100 + minor;
}

interface Cell {
  readonly version: string;
  readonly mode: string;
  readonly holds: boolean;
}

function grid(cells: readonly Cell[]): Record<string, Record<string, string>> {
  const rows: Record<string, Record<string, string>> = {};
  for (const { version, mode, holds } of cells) {
    rows[version] = { ...rows[version], [mode]: holds ? 'holds' : 'FAILS' };
  }
  return rows;
}
