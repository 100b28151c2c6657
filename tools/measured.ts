import { cpus, platform, release, totalmem } from 'node:os';

/** What one gate came to. */
export interface Row {
  readonly gate: string;
  readonly holds: boolean;
  readonly says: string;
  readonly seconds: number;
  /** When it ran, as `2025-03-18`. */
  readonly day: string;
}

/** What each gate came to when it ran whole, by the name of its file. */
export type Whole = Readonly<Record<string, Row>>;

/** The day it is, as a row has it. */
export const today = (): string => new Date().toISOString().slice(0, 10);

/**
 * The page that holds what was measured: the machine, and a line for each gate with its day.
 *
 * @param rows - what each gate came to
 * @param full - whether the campaigns ran whole
 * @returns Markdown
 */
export function measured(rows: readonly Row[], full: boolean): string {
  const cells = [
    ['gate', 'result', 'figures', 'seconds', 'day'],
    ...rows.map(({ gate, holds, says, seconds, day }) => [
      gate,
      holds ? 'holds' : 'FAILS',
      says.replaceAll('|', '\\|'),
      String(seconds),
      day,
    ]),
  ];
  return `---
title: What was measured
---

# What was measured

Written by \`npm run ${full ? 'check:full' : 'check'}\` on ${today()}; ${machine()}.
${full ? 'Every campaign ran whole, on the day that stands with it.' : 'Long campaigns ran at a bounded size.'}

${table(cells)}
`;
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
