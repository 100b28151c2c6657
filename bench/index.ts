import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const programs = join(root, 'bench/programs');
const ROUNDS = 40;

/** One ratio of the same run, and what the design asks of it. */
interface Row {
  readonly what: string;
  readonly measured: string;
  readonly target: string;
}

/** Runs a program in a fresh process and gives the JSON that it prints. */
function ask(args: readonly string[], cwd = root): unknown {
  return JSON.parse(execFileSync(process.execPath, args, { cwd, encoding: 'utf8' }));
}

/** The middle half of some values, and the one in the middle. */
function spread(values: readonly number[]): string {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): string =>
    (sorted[Math.floor(sorted.length * share)] ?? Number.NaN).toFixed(2);
  return `${at(0.5)} [${at(0.25)}..${at(0.75)}]`;
}

/** A project with the built package and, beside it, a package that holds only the literal. */
function projectWithPeer(): string {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'));
  const ours = join(folder, 'node_modules/onrecord');
  const literal = join(folder, 'node_modules/literal');
  cpSync(join(root, 'dist'), join(ours, 'dist'), { recursive: true });
  cpSync(join(root, 'package.json'), join(ours, 'package.json'));
  mkdirSync(literal);
  const manifest = { name: 'literal', type: 'module', exports: { '.': './index.js' } };
  writeFileSync(join(literal, 'package.json'), JSON.stringify(manifest));
  const content = JSON.stringify(JSON.parse(readFileSync(join(root, 'article.json'), 'utf8')));
  writeFileSync(join(literal, 'index.js'), `export const article = ${content};\n`);
  cpSync(join(programs, 'import.mjs'), join(folder, 'import.mjs'));
  return folder;
}

function coldImport(): Row {
  const folder = projectWithPeer();
  const take = (name: string): number => ask(['import.mjs', name], folder) as number;
  const ratios = Array.from({ length: ROUNDS }, (_, round) => {
    // Who goes first changes by turns.
    if (round % 2 === 0) return take('onrecord') / take('literal');
    const literal = take('literal');
    return take('onrecord') / literal;
  });
  rmSync(folder, { recursive: true });
  return {
    what: 'cold import : a package that holds only the literal, CPU',
    measured: spread(ratios),
    target: '≤ 1.3',
  };
}

function lookups(): readonly Row[] {
  const program = join(programs, 'lookup.mjs');
  // A young generation that nothing fills: no collection hides what a call leaves behind.
  const roomy = ['--expose-gc', '--min-semi-space-size=512', '--max-semi-space-size=512'];
  const faster = (way: string): readonly [overJson: string, overList: string] => {
    const rounds = ask([program, way]) as readonly (readonly [number, number, number])[];
    return [
      spread(rounds.map(([ours, overJson]) => overJson / ours)),
      spread(rounds.map(([ours, , overList]) => overList / ours)),
    ];
  };
  const left = (way: string): readonly string[] =>
    (ask([...roomy, program, way]) as readonly number[]).map((count) => count.toFixed(0));
  const anew = faster('anew');
  const kept = faster('kept');
  return [
    {
      what: 'getQuotes({ speaker }): times as fast as a filter over the JSON',
      measured: anew[0],
      target: '≥ 3',
    },
    {
      what: 'the same, over a list of the JSON’s records that was made before',
      measured: anew[1],
      target: '≥ 3',
    },
    {
      what: 'getQuotes(filter), a filter that is kept: over the JSON; over the list',
      measured: kept.join('; '),
      target: '≥ 3',
    },
    {
      what: 'getQuotes(filter) repeated, bytes a call; the filter’s over the JSON',
      measured: left('kept').join('; '),
      target: '0',
    },
    {
      what: 'getQuotes({ speaker }) repeated, bytes of the object that the caller writes',
      measured: `${left('anew')[0]}`,
      target: 'the caller’s',
    },
  ];
}

function defining(): readonly Row[] {
  const sizes = ask([join(programs, 'define.mjs')]) as readonly (readonly [number, number])[];
  return sizes.map(([size, taken]) => ({
    what: `defineArticle, microseconds a quotation, of ${size.toLocaleString('en')}`,
    measured: taken.toFixed(2),
    target: 'the same',
  }));
}

const rows = [coldImport(), ...lookups(), ...defining()];
console.table(Object.fromEntries(rows.map(({ what, ...row }) => [what, row])));
