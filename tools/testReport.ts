// What Vitest’s report of a run says: on standard error each failed test and why, as the end of a long log
// is what is read; on standard output how many tests passed, failed and were skipped. A run that wrote no
// report had no tests.
import { existsSync, readFileSync } from 'node:fs';

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly testResults: readonly { readonly assertionResults: readonly Result[] }[];
}

interface Result {
  readonly status: string;
  readonly fullName: string;
  readonly failureMessages: readonly string[];
}

const NONE: Report = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, testResults: [] };
const [file = ''] = process.argv.slice(2);
const report: Report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : NONE;
for (const { status, fullName, failureMessages } of report.testResults.flatMap(
  ({ assertionResults }) => assertionResults,
)) {
  if (status === 'failed') console.error(`FAILED ${fullName}\n${failureMessages.join('\n')}\n`);
}
console.log(report.numPassedTests, report.numFailedTests, report.numPendingTests);
