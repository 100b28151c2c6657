import { spawnSync } from 'node:child_process';
import { mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One thing that must hold before a release: a name and what judges it, true when it holds. */
interface Gate {
  readonly name: string;
  readonly holds: () => boolean | Promise<boolean>;
}

const scratch = mkdtempSync(join(tmpdir(), 'onrecord-check-'));

/** Runs a program with its output shown; npm run puts the project’s own programs on the path. */
const run = (program: string, ...args: readonly string[]): boolean =>
  spawnSync(program, args, { stdio: 'inherit' }).status === 0;

/** The tarball, packed from the last build. */
function pack(): string {
  const args = ['pack', '--pack-destination', scratch, '--ignore-scripts', '--silent'];
  const { stdout } = spawnSync('npm', args, { encoding: 'utf8' });
  return join(scratch, stdout.trim());
}

/** Each door in each way of resolving it; the answer goes through a file, a pipe is cut at 64 kB. */
function typesResolve(tarball: string): boolean {
  const answer = join(scratch, 'attw.json');
  const out = openSync(answer, 'w');
  const args = [tarball, '--format', 'json'];
  spawnSync('attw', args, { stdio: ['ignore', out, 'inherit'] });
  const { analysis } = JSON.parse(readFileSync(answer, 'utf8')) as {
    analysis: { entrypoints: Record<string, unknown>; problems: readonly unknown[] };
  };
  for (const problem of analysis.problems) console.error(JSON.stringify(problem));
  console.log(`${Object.keys(analysis.entrypoints).length} entry points looked at`);
  return analysis.problems.length === 0;
}

/** Counts against their ceilings; where the design asks for less than the ceiling, that is said. */
async function budgetsHold(): Promise<boolean> {
  const { budgets } = await import('./budgets.ts'); // reads what the build just wrote
  const rows = (await budgets()).map(({ what, counted, ceiling, target = ceiling }) => ({
    what,
    counted,
    ceiling,
    target,
    result: counted > ceiling ? 'FAILS' : counted > target ? 'target missed' : 'holds',
  }));
  console.table(Object.fromEntries(rows.map(({ what, ...row }) => [what, row])));
  return rows.every(({ result }) => result !== 'FAILS');
}

if (!run('npm', 'run', '--silent', 'build')) process.exit(1);
const tarball = pack();
const gates: readonly Gate[] = [
  { name: 'publint, strict', holds: () => run('publint', tarball, '--strict') },
  { name: 'types resolve (attw)', holds: () => typesResolve(tarball) },
  { name: 'budgets', holds: budgetsHold },
  { name: 'knip', holds: () => run('knip', '--config', 'tools/knip.json') },
];
const rows: { readonly gate: string; readonly result: string }[] = [];
for (const { name, holds } of gates) {
  console.log(`\n== ${name}`);
  rows.push({ gate: name, result: (await holds()) ? 'holds' : 'FAILS' });
}
rmSync(scratch, { recursive: true });
console.log('');
console.table(rows);
process.exitCode = rows.every(({ result }) => result === 'holds') ? 0 : 1;
