import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

/** So many files take about a minute. */
const SOME = 2;

/** What is in no function runs once, when a module loads, and is not mutated. */
const FUNCTION = /^(?:export )?function /m;

/**
 * Some files of one room, each with a function: others when src changes, the same ones as long as it does not.
 *
 * @param rooms - the rooms to choose from, at least one
 * @returns the room, and paths of files in it
 */
export function sampled(rooms: readonly string[]): {
  readonly room: string;
  readonly files: readonly string[];
} {
  const all = rooms.flatMap(filesOf);
  const seed = digest(all.map((path) => readFileSync(path, 'utf8')).join('\n'));
  const by = (name: string): string => digest(seed + name);
  const inTurn = (names: readonly string[]): readonly string[] =>
    [...names].sort((a, b) => (by(a) < by(b) ? -1 : 1));
  const [room = ''] = inTurn(rooms);
  return { room, files: inTurn(filesOf(room)).slice(0, SOME) };
}

function filesOf(room: string): readonly string[] {
  return readdirSync(`src/${room}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `src/${room}/${name.replaceAll('\\', '/')}`)
    .filter((path) => FUNCTION.test(readFileSync(path, 'utf8')));
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
