import { spawnSync } from 'node:child_process';
import { cpus, platform, release, totalmem } from 'node:os';
import type { Verdict } from './gate.ts';

/** What one gate, or a part of one, came to. */
export interface Row {
  readonly gate: string;
  readonly holds: boolean;
  /** Present where it could not be judged here; what it says is why. */
  readonly skipped?: true;
  readonly says: string;
  readonly seconds: number;
  /** When it ran, as `2025-03-18`. */
  readonly day: string;
  /** On which state of the code. */
  readonly commit: string;
  readonly machine: string;
}

/** A verdict as it is put on record. */
export function outcome(
  verdict: Verdict,
): Pick<Row, 'holds' | 'skipped' | 'says'> & Partial<Pick<Row, 'seconds'>> {
  if (typeof verdict === 'boolean') return { holds: verdict, says: '' };
  if ('skipped' in verdict) return { holds: false, skipped: true, says: verdict.skipped };
  return verdict;
}

/** What a gate came to, in a word. */
export function resultOf({ holds, skipped }: Row): 'holds' | 'skipped' | 'FAILS' {
  if (skipped) return 'skipped';
  return holds ? 'holds' : 'FAILS';
}

/** How many gates came to what, in a line: what was skipped is not among those that hold. */
export function counted(rows: readonly Row[]): string {
  const count = (wanted: string): number => rows.filter((row) => resultOf(row) === wanted).length;
  return `gates: ${count('holds')} hold, ${count('FAILS')} fail, ${count('skipped')} skipped`;
}

/** When, on what code and on what machine something runs. */
export function here(): Pick<Row, 'day' | 'commit' | 'machine'> {
  const git = (...args: readonly string[]) => spawnSync('git', args, { encoding: 'utf8' });
  const commit = git('rev-parse', '--short', 'HEAD').stdout.trim();
  const changed = git('diff', '--quiet', 'HEAD', '--', 'src', 'test').status === 1;
  const day = new Date().toISOString().slice(0, 10);
  return { day, commit: changed ? `${commit}, changed` : commit, machine: machine() };
}

/**
 * The page that holds what was measured: a line for each gate, the machines, and what is missing.
 *
 * @param rows - what each gate came to
 * @param how - a sentence
 * @param missing - the names of gates that did not run
 * @returns Markdown
 */
export function measured(
  rows: readonly Row[],
  how: string,
  missing: readonly string[] = [],
): string {
  const cells = [['gate', 'result', 'figures', 'run'], ...rows.map(cellsOf)];
  const machines = new Set(rows.map(({ machine }) => machine));
  return `---
title: What was measured
---

# What was measured

${how} Machine: ${[...machines].join('; ')}.

${table(cells)}
${missing.length > 0 ? `\nNot run whole yet: ${missing.join(', ')}.\n` : ''}`;
}

function cellsOf(row: Row): readonly string[] {
  const { gate, says, seconds, day, commit } = row;
  const figures = says.replaceAll('|', '\\|');
  return [gate, resultOf(row), figures, `${day}, ${seconds} s, ${commit}`];
}

function machine(): string {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} × ${cpu?.model.trim()}, ${memory} GiB, ${platform()} ${release()}, Node ${process.version.slice(1)}`;
}

/** Columns as wide as their widest cell, a rule under the first row. */
function table([head = [], ...body]: readonly (readonly string[])[]): string {
  const widths = head.map((_, at) =>
    Math.max(...[head, ...body].map((row) => row[at]?.length ?? 0)),
  );
  const rule = widths.map((width) => '-'.repeat(width));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  return [head, rule, ...body].map(line).join('\n');
}
