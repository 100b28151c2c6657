import { readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { figures, gaps, type Summary } from '../coverageOf.ts';
import { type Gate, run } from '../gate.ts';

const REPORT = 'coverage/coverage-summary.json';

/** Every line, branch, function and statement of src, but for types, is run by the tests in process. */
export const gate: Gate = {
  name: 'coverage of src',
  holds: () => {
    rmSync(REPORT, { force: true });
    const passed = run(
      'npm',
      'run',
      '--silent',
      'coverage',
      '--',
      '--coverage.reporter=json-summary',
    );
    const summary = JSON.parse(readFileSync(REPORT, 'utf8')) as Summary;
    const found = gaps(summary);
    for (const { file, says } of found) console.error(`${relative('.', file)}: ${says}`);
    const measured = summary.total.lines.total > 0; // an empty report proves nothing
    return { holds: passed && measured && found.length === 0, says: figures(summary) };
  },
};
