import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { generated } from './content/generated.ts';

const folder = new URL('../src/article/generated/', import.meta.url);
const files = generated();
mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder)) if (!files.has(name)) rmSync(new URL(name, folder));
for (const [name, text] of files) writeFileSync(new URL(name, folder), text);
console.log(`${files.size} files written to src/article/generated`);
