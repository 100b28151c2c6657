import { nearest } from '../text/nearest.ts';

/** A value asked for. */
type Asked = string | boolean | undefined;

/**
 * One way to ask for records: the values that exist, whether or not a record has them (any text, when
 * absent); what a record answers, its field of the key's name when absent.
 */
export type Key<row> = readonly [
  known?: readonly (string | boolean)[] | undefined,
  values?: (row: row) => unknown,
];

/** Answers a filter from records that are ready. */
export type Asker<filter, row> = (filter?: filter) => readonly row[];

/** Answers a filter that is given as it was written, and once more as the value of each key, in order. */
export type Select<row> = (
  filter: object | undefined,
  a?: Asked,
  b?: Asked,
  c?: Asked,
  d?: Asked,
  e?: Asked,
  f?: Asked,
) => readonly row[];

/**
 * Records ready to be asked. With one key, as nearly always, an answer is one look into a table and the
 * same frozen array each time. The values come one by one because this is what an engine can inline:
 * about twice as fast as a loop over the filter, which is judged when there is no answer at hand.
 *
 * @param records - by id, in order
 * @param keys - at most six ways to ask for them, by name
 * @returns what gives the records that answer a filter, frozen, in order; it throws a TypeError when the
 * filter is not one, a RangeError when it asks for what does not exist
 */
export function collection<row>(
  records: Readonly<Record<string, row>>,
  keys: Readonly<Record<string, Key<row>>>,
): Select<row> {
  const rows = Object.values(records);
  const names = Object.keys(keys);
  /** What was found so far, by the bit of the key that alone was asked, then by value. */
  const tables: Map<unknown, readonly row[]>[] = [];
  const judge = (filter: object = {}): readonly row[] => {
    if (Array.isArray(filter) || typeof filter !== 'object' || !filter)
      throw new TypeError('a filter is an object');
    let found: readonly row[] = rows;
    for (const name in filter) {
      const value = filter[name as never] as unknown;
      if (value === undefined) continue;
      if (!names.includes(name)) unknown('filter', name, names);
      const [known = [value], values = (row) => row[name as keyof row]] = keys[name] as Key<row>;
      if (!known.includes(value as string)) unknown(name, value, known);
      const bit = 2 ** names.indexOf(name);
      tables[bit] ??= new Map();
      const answer =
        tables[bit].get(value) ??
        Object.freeze(rows.filter((row) => [values(row)].flat().includes(value)));
      tables[bit].set(value, answer);
      found = found === rows ? answer : found.filter((row) => answer.includes(row));
    }
    return Object.freeze(found);
  };
  return (filter, a, b, c, d, e, f) => {
    let asked = +(f !== undefined); // a bit for each value, the first the lowest
    asked = 2 * asked + +(e !== undefined);
    asked = 2 * asked + +(d !== undefined);
    asked = 2 * asked + +(c !== undefined);
    asked = 2 * asked + +(b !== undefined);
    asked = 2 * asked + +(a !== undefined);
    return tables[asked]?.get(a ?? b ?? c ?? d ?? e ?? f) ?? judge(filter);
  };
}

/**
 * The record with an id, or the one to which the id moved.
 *
 * @param records - by id
 * @param id - of one of them, now or before
 * @param what - what a record is called in the error
 * @param retired - what became of ids that no record has any more
 * @throws RangeError that names the nearest id; for an id that was split, all that share its matter
 */
export function pick<row>(
  records: Readonly<Record<string, row>>,
  id: string,
  what: string,
  retired?: object,
): row {
  const rowOf = <held>(rows: Readonly<Record<string, held>>): held | undefined =>
    typeof id === 'string' && Object.hasOwn(rows, id) ? rows[id] : undefined;
  const row = rowOf(records);
  if (row) return row;
  const { moved, split } = Object(rowOf(Object(retired)));
  if (moved) return pick(records, moved, what);
  return unknown(what, id, Array.isArray(split) ? [split.join('" or "')] : Object.keys(records));
}

/** Throws for a name that does not exist; the error names the nearest that does. */
function unknown(what: string, name: unknown, known: readonly unknown[]): never {
  const shown = typeof name === 'object' ? 'object' : String(name);
  const near = nearest(shown, known);
  throw new RangeError(`no ${what} "${shown}"${near ? `; is it "${near}"?` : ''}`);
}
