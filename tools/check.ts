import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cache, type Gate, run, type Verdict } from './gate.ts';
import { counted, here, measured, outcome, type Row, resultOf } from './measured.ts';

// Every gate of tools/gates, in the order of their file names, on the last build:
//   npm run check                            each, long campaigns at a bounded size
//   npm run check -- runtimes npm            those two
//   npm run check:full                       each, whole; what it came to is kept in tools/whole.json,
//                                            and docs/guides/measured.md is made of that
//   npm run check:full -- npm mutation/text  those, whole: hours of campaigns need not be one run

const asked = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const full = process.argv.includes('--full');
const WHOLE = 'tools/whole.json';

/** What can be asked for by itself: a gate, or a part of one that has parts. */
interface Unit {
  readonly key: string;
  readonly name: string;
  readonly holds: () => ReturnType<Gate['holds']>;
}

async function unitsOf(file: string): Promise<readonly Unit[]> {
  const key = file.replace(/\.ts$/, '');
  const { gate } = (await import(`./gates/${file}`)) as { gate: Gate };
  if (!full || !gate.parts) return [{ key, name: gate.name, holds: () => gate.holds(full) }];
  return gate.parts.map((part) => ({
    key: `${key}/${part}`,
    name: `${gate.name}: ${part}`,
    holds: () => gate.holds(full, part),
  }));
}

/** Those that were named, by themselves or by their gate; a name that is none of them is an error. */
function wanted(units: readonly Unit[]): readonly Unit[] {
  const names = ({ key }: Unit): readonly string[] => [key, key.replace(/\/.*/, '')];
  const known = units.flatMap(names);
  const unknown = asked.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new Error(`no gate ${unknown}; there are ${[...new Set(known)].join(', ')}`);
  }
  return units.filter((unit) => !asked.length || names(unit).some((name) => asked.includes(name)));
}

/** Judges one; what it throws is a failure like any other. */
async function judged({ name, holds }: Unit): Promise<Row> {
  const start = Date.now();
  const row = (verdict: Verdict): Row => {
    const seconds = Math.round((Date.now() - start) / 1000);
    return { gate: name, seconds, ...outcome(verdict), ...here() };
  };
  try {
    return row(await holds());
  } catch (error) {
    console.error(error);
    return row({ holds: false, says: String(error).split('\n', 1)[0] ?? '' });
  }
}

/** Keeps what ran whole, and writes the page anew. */
function keep(key: string, row: Row, units: readonly Unit[]): void {
  const kept = JSON.parse(readFileSync(WHOLE, 'utf8')) as Record<string, Row>;
  const whole = Object.fromEntries(
    units.flatMap((unit) => {
      const found = unit.key === key ? row : kept[unit.key];
      return found ? [[unit.key, found]] : [];
    }),
  );
  writeFileSync(WHOLE, `${JSON.stringify(whole, undefined, 2)}\n`);
  const missing = units.flatMap((unit) => (whole[unit.key] ? [] : unit.name));
  const how = 'Written by `npm run check:full`: every campaign whole.';
  writeFileSync('docs/guides/measured.md', measured(Object.values(whole), how, missing));
}

mkdirSync(cache, { recursive: true });
if (!run('npm', 'run', '--silent', 'build')) process.exit(1);
const files = readdirSync(new URL('gates/', import.meta.url)).sort();
const units = (await Promise.all(files.map(unitsOf))).flat();
const rows: Row[] = [];
const chosen = wanted(units);
for (const [at, unit] of chosen.entries()) {
  console.log(`\n== ${unit.name} (${at + 1} of ${chosen.length})`);
  const row = await judged(unit);
  rows.push(row);
  if (full && !row.skipped) keep(unit.key, row, units);
  const why = row.skipped ? `: ${row.says}` : '';
  console.log(`   ${resultOf(row)} after ${row.seconds} s${why}`);
}
const size = full ? 'Every campaign ran whole.' : 'Long campaigns ran at a bounded size.';
const page = measured(rows, `Written by \`npm run ${full ? 'check:full' : 'check'}\`. ${size}`);
writeFileSync(`${cache}/summary.md`, page);
console.log(`\n${page}\n${counted(rows)}`);
process.exitCode = rows.some((row) => resultOf(row) === 'FAILS') ? 1 : 0;
