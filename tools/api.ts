import { mkdirSync, writeFileSync } from 'node:fs';
import { reports } from './reports.ts';

// Takes what the last build declares for what is meant: npm run api

mkdirSync('docs/api', { recursive: true });
for (const [path, text] of Object.entries(reports())) writeFileSync(path, text);
