import { readFileSync } from 'node:fs';
import type { Gate } from '../gate.ts';
import { type Judged, judged, type Known, shown } from '../mutation/judged.ts';
import { mutate } from '../mutation/mutate.ts';
import { rooms } from '../mutation/rooms.ts';
import { sampled } from '../mutation/sampled.ts';

/** Of a hundred mutants of a room. */
const ENOUGH = 95;

/**
 * The tests notice when src is changed. Asked for all: at least 95 of 100 mutants of each room, and
 * every survivor is explained. Else some files of a room whose survivors all are. What a module does
 * once, when it loads, is not mutated.
 */
export const gate: Gate = {
  name: 'mutation',
  holds: (full) => {
    const known = JSON.parse(readFileSync('tools/mutation/survivors.json', 'utf8')) as Known;
    const { room, files } = sampled(Object.keys(known));
    const tried = full
      ? Object.keys(rooms).map((name) => [name, [`src/${name}/**/*.ts`]] as const)
      : [[room, files] as const];
    const rows = tried.map(([name, patterns]) => {
      const report = mutate(patterns, rooms[name] ?? name);
      return { room: name, ...judged(report, known[name] ?? []) };
    });
    for (const { unexplained } of rows) {
      for (const one of unexplained) console.error(`no test notices ${shown(one)}`);
    }
    console.table(
      rows.map(({ unexplained, ...row }) => ({ ...row, unexplained: unexplained.length })),
    );
    const enough = rows.every(({ score }) => !full || score >= ENOUGH);
    const holds = enough && rows.every((row) => row.killed > 0 && row.unexplained.length === 0);
    return { holds, says: rows.map(said).join('; ') };
  },
};

function said({ room, killed, survived, score, unexplained }: Judged & { room: string }): string {
  const tried = killed + survived;
  return `${room}: ${killed} of ${tried} noticed (${score.toFixed(1)} %), ${unexplained.length} unexplained`;
}
