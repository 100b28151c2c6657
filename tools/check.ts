import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cache, type Gate, run } from './gate.ts';
import { measured, type Row, today, type Whole } from './measured.ts';

// Every gate of tools/gates, in the order of their file names, on the last build:
//   npm run check                  each, long campaigns at a bounded size
//   npm run check -- runtimes npm  those two
//   npm run check:full             each, whole, and docs/guides/measured.md written
//   npm run check:full -- npm      that one, whole; the page is written once every gate ran whole

const asked = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const full = process.argv.includes('--full');
const all = readdirSync(new URL('gates/', import.meta.url))
  .map((file) => file.replace(/\.ts$/, ''))
  .sort();

/** The gates that were named, or all of them; a name that is none of them is an error. */
function wanted(): readonly string[] {
  const unknown = asked.filter((name) => !all.includes(name));
  if (unknown.length > 0) throw new Error(`no gate ${unknown}; there are ${all.join(', ')}`);
  return all.filter((name) => asked.length === 0 || asked.includes(name));
}

async function gateOf(name: string): Promise<Gate> {
  return ((await import(`./gates/${name}.ts`)) as { gate: Gate }).gate;
}

/** Judges one gate; what it throws is a failure like any other. */
async function judged({ name, holds }: Gate): Promise<Row> {
  const start = Date.now();
  const row = (holds: boolean, says: string): Row => {
    const seconds = Math.round((Date.now() - start) / 1000);
    return { gate: name, holds, says, seconds, day: today() };
  };
  try {
    const verdict = await holds(full);
    return typeof verdict === 'boolean' ? row(verdict, '') : row(verdict.holds, verdict.says);
  } catch (error) {
    console.error(error);
    return row(false, String(error).split('\n', 1)[0] ?? '');
  }
}

/** Keeps what ran whole, so that hours of campaigns need not be one run. */
function keep(ran: Whole): void {
  const file = `${cache}/whole.json`;
  const before = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Whole) : {};
  const whole = { ...before, ...ran };
  writeFileSync(file, JSON.stringify(whole, undefined, 2));
  const rows = all.flatMap((name) => whole[name] ?? []);
  if (rows.length === all.length) writeFileSync('docs/guides/measured.md', measured(rows, true));
  else console.log(`   ${rows.length} of ${all.length} gates ran whole so far`);
}

mkdirSync(cache, { recursive: true });
if (!run('npm', 'run', '--silent', 'build')) process.exit(1);
const ran: Record<string, Row> = {};
const names = wanted();
for (const [at, name] of names.entries()) {
  const gate = await gateOf(name);
  console.log(`\n== ${gate.name} (${at + 1} of ${names.length})`);
  const row = await judged(gate);
  ran[name] = row;
  if (full) keep({ [name]: row });
  console.log(`   ${row.holds ? 'holds' : 'FAILS'} after ${row.seconds} s`);
}
const rows = Object.values(ran);
const page = measured(rows, full);
writeFileSync(`${cache}/summary.md`, page);
console.log(`\n${page}`);
process.exitCode = rows.every(({ holds }) => holds) ? 0 : 1;
