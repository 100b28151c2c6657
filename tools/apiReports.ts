import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { doorsOf, type Exports } from './release/api.ts';
import { apiReport } from './release/apiReport.ts';

/**
 * What each door of the last build declares.
 *
 * @param root - a folder with a package.json and its built files
 * @returns the reports by the paths they are committed at
 */
export function apiReports(root = '.'): Readonly<Record<string, string>> {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Exports;
  const pages = doorsOf(root, manifest).map((door) => {
    const name = door.door === '.' ? 'index' : door.door.slice(2);
    return [`docs/api/${name}.md`, apiReport(door)] as const;
  });
  return Object.fromEntries(pages);
}
