import { nearest } from '../text/nearest.ts';

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

/**
 * Records ready to be asked. With one key, as nearly always, an answer is one look into a table and the
 * same frozen array each time.
 *
 * @param records - by id, in order
 * @param keys - the ways to ask for them, by name
 * @returns what gives the records that answer a filter, frozen, in order; it throws a TypeError when the
 * filter is not one, a RangeError when it asks for what does not exist
 */
export function collection<row>(
  records: Readonly<Record<string, row>>,
  keys: Readonly<Record<string, Key<row>>>,
): Asker<object, row> {
  const rows = Object.values(records);
  const judge = (filter: object = {}): readonly row[] => {
    if (Array.isArray(filter) || typeof filter !== 'object' || !filter)
      throw new TypeError('a filter is an object');
    let left: readonly row[] = rows;
    for (const name in filter) {
      const value: unknown = filter[name as never];
      if (value === undefined) continue;
      if (!Object.hasOwn(keys, name)) unknown('no filter', name, Object.keys(keys));
      const [all = [value], values = (row) => row[name as keyof row]] = keys[name] as Key<row>;
      if (!all.includes(value as string)) unknown(`${name}: there is no`, value, all);
      left = left.filter((row) => [values(row)].flat().includes(value));
    }
    return Object.freeze(left);
  };
  /** The answers to filters with one key, by key, then by value. */
  const kept: Record<string, Map<unknown, readonly row[]>> = {};
  const keep = (name: string, value: unknown, answer: readonly row[]) => {
    kept[name] = (kept[name] ?? new Map()).set(value, answer);
    return answer;
  };
  return (filter) => {
    let name = '';
    let count = 0; // of the keys: what was never judged is not at hand
    for (name in filter) count++;
    if (count !== 1) return judge(filter);
    const value = filter?.[name as never];
    return kept[name]?.get?.(value) ?? keep(name, value, judge(filter));
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
  const heirs = Array.isArray(split) ? split.join('" or "') : undefined;
  return unknown(`no ${what}`, id, Object.keys(records), heirs);
}

/** Throws for a name that does not exist; the error names what is meant: the nearest that does, unless known. */
function unknown(what: string, name: unknown, known: readonly unknown[], meant?: string): never {
  const shown = typeof name === 'object' ? 'object' : String(name);
  const texts = known.filter((one) => typeof one === 'string');
  const near = meant ?? nearest(shown, texts);
  throw new RangeError(`${what} "${shown}"${near ? `; is it "${near}"?` : ''}`);
}
