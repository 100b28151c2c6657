import { readFileSync } from 'node:fs';
import type { Gate } from '../gate.ts';
import { type Judged, judged, type Known, shown } from '../mutation/judged.ts';
import { mutate } from '../mutation/mutate.ts';
import { rooms } from '../mutation/rooms.ts';
import { sampled } from '../mutation/sampled.ts';

/** Of a hundred mutants of a room. */
const ENOUGH = 95;

/**
 * The tests notice when src is changed. Asked for a whole room: at least 95 of 100 mutants, and every
 * survivor is explained. Else some files of any room, and the same of their survivors. What a module
 * does once, when it loads, is not mutated.
 */
export const gate: Gate = {
  name: 'mutation',
  parts: Object.keys(rooms),
  holds: (full, part) => {
    const known = JSON.parse(readFileSync('tools/mutation/survivors.json', 'utf8')) as Known;
    const { room, files } = part
      ? { room: part, files: [`src/${part}/**/*.ts`] }
      : sampled(Object.keys(rooms));
    const { report, seconds } = mutate(files, rooms[room] ?? room);
    const row = judged(report, known[room] ?? []);
    for (const one of row.unexplained) console.error(`no test notices ${shown(one)}`);
    console.table([{ room, ...row, unexplained: row.unexplained.length }]);
    const enough = !full || row.score >= ENOUGH;
    return {
      holds: enough && row.killed > 0 && row.unexplained.length === 0,
      says: said(room, row),
      seconds,
    };
  },
};

function said(room: string, { killed, survived, score, unexplained }: Judged): string {
  const tried = killed + survived;
  return `${room}: ${killed} of ${tried} noticed (${score.toFixed(1)} %), ${unexplained.length} unexplained`;
}
