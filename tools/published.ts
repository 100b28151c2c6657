import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

// node tools/published.ts VERSION           the registry's digest is the committed one
// node tools/published.ts VERSION TARBALL   the tarball's digest is the committed one
// Runs on Node alone, without an install: it guards the step that may publish.

const TRIES = 12;
const PAUSE = 10_000;
const [version = '', tarball] = process.argv.slice(2);

/** What the ledger of the version says. */
function committed(): string {
  const text = readFileSync(`docs/ledger/${version}.json`, 'utf8');
  const { integrity } = JSON.parse(text) as { integrity?: string };
  if (!integrity) throw new Error(`docs/ledger/${version}.json has no digest`);
  return integrity;
}

function ofFile(path: string): string {
  return `sha512-${createHash('sha512').update(readFileSync(path)).digest('base64')}`;
}

/** What the registry says; it may take a while to know a version that it just took. */
async function ofRegistry(): Promise<string> {
  for (let left = TRIES; left > 0; left--) {
    try {
      const args = ['view', `onrecord@${version}`, 'dist.integrity'];
      const answer = execFileSync('npm', args, { encoding: 'utf8' }).trim();
      if (answer !== '') return answer;
    } catch (error) {
      if (left === 1) throw error;
    }
    await setTimeout(PAUSE);
  }
  throw new Error(`the registry does not know onrecord@${version}`);
}

const [where, found] = tarball
  ? [tarball, ofFile(tarball)]
  : [`the registry's onrecord@${version}`, await ofRegistry()];
const expected = committed();
console.log(`committed  ${expected}\nfound      ${found}, ${where}`);
if (found !== expected) {
  console.error(`${where} is not what was committed: do not use it, and tell its users`);
  process.exitCode = 1;
}
