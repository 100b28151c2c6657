import { mkdirSync, writeFileSync } from 'node:fs';
import { apiReports } from './apiReports.ts';

// Takes what the last build declares for what is meant: npm run api

mkdirSync('docs/api', { recursive: true });
for (const [path, text] of Object.entries(apiReports())) writeFileSync(path, text);
