import type { Gate } from '../gate.ts';
import { builtDoors } from '../hostile/doors.ts';
import { callsOf } from '../linear/calls.ts';
import { lasting } from '../linear/growth.ts';

const KILOBYTE = 1024;
const BOUNDED = [32, 64, 128].map((size) => size * KILOBYTE);
const WHOLE = [...BOUNDED, 256 * KILOBYTE, 512 * KILOBYTE, 1024 * KILOBYTE];

/** Halfway between the exponents of linear and of quadratic time. */
const MOST = 1.5;

/** Each of its quotations is looked for in all of the paragraph, to be sure that it stands there once. */
const SEARCHING = 'defineArticle, one paragraph';

/** Every function that reads an article or a text takes time that grows as its size does. */
export const gate: Gate = {
  name: 'time is linear in size',
  holds: async (full) => {
    const sizes = full ? WHOLE : BOUNDED;
    const calls = callsOf(await builtDoors());
    const rows = calls.map(({ name, work }) => {
      const found = lasting(work, sizes, MOST);
      const row = { name, ms: Math.round(found.milliseconds), exponent: found.exponent.toFixed(2) };
      console.log(`  ${row.name}: ${row.ms} ms, size to the ${row.exponent}`);
      return row;
    });
    console.table(rows);
    const judged = rows.filter(({ name }) => name !== SEARCHING);
    const grown = judged.filter(({ exponent }) => Number(exponent) > MOST);
    for (const { name, exponent } of grown) console.error(`${name}: size to the ${exponent}`);
    const by = <row>(of: (row: row) => number, all: readonly row[]): row | undefined =>
      [...all].sort((a, b) => of(b) - of(a))[0];
    const slowest = by(({ ms }) => ms, rows);
    const steepest = by(({ exponent }) => Number(exponent), judged);
    const says = `${rows.length} calls to ${(sizes.at(-1) ?? 0) / KILOBYTE} KB: slowest ${slowest?.name}, ${slowest?.ms} ms; steepest ${steepest?.name}, size to the ${steepest?.exponent}`;
    return { holds: grown.length === 0, says };
  },
};
