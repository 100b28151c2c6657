import { mkdirSync, writeFileSync } from 'node:fs';
import { reader } from '../test/browser/reader.ts';

// The picture of the reader page that the README shows, written to docs/pictures.

const file = 'docs/pictures/reader.png';
const opened = await reader();
const { page } = await opened.open('#ballInCourt', { viewport: { width: 1280, height: 800 } });
await page.waitForTimeout(500);
mkdirSync('docs/pictures', { recursive: true });
writeFileSync(file, await page.screenshot());
await opened.close();
console.log(`${file} written`);
