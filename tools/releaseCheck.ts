import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { judge } from './release/judge.ts';
import { ledgersOf, promised } from './release/ledger.ts';
import { report } from './release/report.ts';

// npm run release:check: whether the last build may be released as the version it bears. Another
// folder than this project can be named.

const root = process.argv[2] ?? '.';
const now = promised(root);
const changelog = readFileSync(join(root, 'CHANGELOG.md'), 'utf8');
const judgement = judge({ now, ledgers: ledgersOf(root), changelog });
console.log(report(now.version, judgement));
process.exitCode = judgement.faults.length === 0 ? 0 : 1;
