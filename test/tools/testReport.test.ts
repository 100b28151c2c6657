import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const scratch = mkdtempSync(join(tmpdir(), 'onrecord-report-'));
afterAll(() => rmSync(scratch, { recursive: true }));

/** What the program prints of a report: the counts, and before them the failures. */
function told(report: string | undefined): string {
  const file = join(scratch, 'report.json');
  if (report !== undefined) writeFileSync(file, report);
  return execFileSync('sh', ['-c', 'npx tsx tools/testReport.ts "$0" 2>&1', file], {
    encoding: 'utf8',
  });
}

it('counts no tests where there is no report', () => {
  expect(told(undefined)).toBe('0 0 0\n');
});

it('counts the tests, and tells each that failed and why', () => {
  const assertionResults = [
    { status: 'failed', fullName: 'the house stands', failureMessages: ['it fell'] },
    { status: 'passed', fullName: 'the door opens', failureMessages: [] },
  ];
  const counts = { numPassedTests: 3, numFailedTests: 1, numPendingTests: 2 };
  expect(told(JSON.stringify({ ...counts, testResults: [{ assertionResults }] }))).toBe(
    'FAILED the house stands\nit fell\n\n3 1 2\n',
  );
});

it('fails on a report that is cut off, so that it is not taken for one without failures', () => {
  expect(() => told('{"numPassedTests": 3,')).toThrow('Command failed');
});
