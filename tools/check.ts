import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { cache, type Gate, run } from './gate.ts';
import { measured, type Row } from './measured.ts';

// Every gate of tools/gates, in the order of their file names, on the last build:
//   npm run check                  each, long campaigns at a bounded size
//   npm run check:full             each, whole, and docs/guides/measured.md written
//   npm run check -- runtimes npm  those two

const names = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const full = process.argv.includes('--full');

/** The gates that were named, or all of them; a name that is none of them is an error. */
async function gates(): Promise<readonly Gate[]> {
  const folder = new URL('gates/', import.meta.url);
  const all = readdirSync(folder).map((file) => file.replace(/\.ts$/, ''));
  const unknown = names.filter((name) => !all.includes(name));
  if (unknown.length > 0) throw new Error(`no gate ${unknown}; there are ${all.join(', ')}`);
  const wanted = all.filter((name) => names.length === 0 || names.includes(name)).sort();
  return Promise.all(
    wanted.map(async (name) => ((await import(`./gates/${name}.ts`)) as { gate: Gate }).gate),
  );
}

/** Judges one gate; what it throws is a failure like any other. */
async function judged({ name, holds }: Gate): Promise<Row> {
  const start = Date.now();
  const seconds = (): number => Math.round((Date.now() - start) / 1000);
  try {
    const verdict = await holds(full);
    const said = typeof verdict === 'boolean' ? { holds: verdict, says: '' } : verdict;
    return { gate: name, ...said, seconds: seconds() };
  } catch (error) {
    console.error(error);
    return {
      gate: name,
      holds: false,
      says: String(error).split('\n', 1)[0] ?? '',
      seconds: seconds(),
    };
  }
}

mkdirSync(cache, { recursive: true });
if (!run('npm', 'run', '--silent', 'build')) process.exit(1);
const rows: Row[] = [];
const all = await gates();
for (const gate of all) {
  console.log(`\n== ${gate.name} (${rows.length + 1} of ${all.length})`);
  const row = await judged(gate);
  rows.push(row);
  console.log(`   ${row.holds ? 'holds' : 'FAILS'} after ${row.seconds} s`);
}
const page = measured(rows, full);
writeFileSync(`${cache}/summary.md`, page);
if (full && names.length === 0) writeFileSync('docs/guides/measured.md', page);
console.log(`\n${page}`);
process.exitCode = rows.every(({ holds }) => holds) ? 0 : 1;
