import { nearest } from '../text/nearest.ts';

/** A value asked for. */
export type Asked = string | boolean | undefined;

/**
 * One way to ask for records: the filter's key; the values that exist, whether or not a record has
 * them (any text, when absent); what a record answers, its field of that name when absent.
 */
export type Key<row> = readonly [
  name: string,
  known?: readonly (string | boolean)[] | undefined,
  values?: (row: row) => unknown,
];

/** Records in order, with a table for each key, built when it is first asked. */
export interface Collection<row> {
  readonly rows: readonly row[];
  readonly keys: readonly Key<row>[];
  readonly tables: Table<row>[];
}

type Table<row> = Record<string, readonly row[]>;

/**
 * Gathers records for {@link select}.
 *
 * @param records - by id, in order
 * @param keys - at most six ways to ask for them, in the order in which `select` is given their values
 */
export function collection<row>(
  records: Readonly<Record<string, row>>,
  keys: readonly Key<row>[],
): Collection<row> {
  return { rows: Object.freeze(Object.values(records)), keys, tables: [] };
}

/**
 * The records that answer a filter. With one key, as nearly always, that is one look into a table and
 * the same frozen array each time. The values come one by one because this is what an engine can
 * inline: three times as fast as a loop over the filter.
 *
 * @param from - the records
 * @param filter - as the caller wrote it, judged when there is no answer at hand
 * @returns a frozen array in order
 * @throws TypeError when the filter is not one; RangeError when it asks for what does not exist
 */
export function select<row>(
  from: Collection<row>,
  filter: object,
  a?: Asked,
  b?: Asked,
  c?: Asked,
  d?: Asked,
  e?: Asked,
  f?: Asked,
): readonly row[] {
  let asked = 0;
  let at = 0;
  let value: Asked;
  if (a !== undefined) [asked, at, value] = [asked + 1, 0, a];
  if (b !== undefined) [asked, at, value] = [asked + 1, 1, b];
  if (c !== undefined) [asked, at, value] = [asked + 1, 2, c];
  if (d !== undefined) [asked, at, value] = [asked + 1, 3, d];
  if (e !== undefined) [asked, at, value] = [asked + 1, 4, e];
  if (f !== undefined) [asked, at, value] = [asked + 1, 5, f];
  // Only a text is looked up as it is: a list of one text would find the same.
  const found = typeof value === 'string' ? from.tables[at]?.[value] : undefined;
  return asked === 1 && found ? found : judge(from, filter);
}

function judge<row>(from: Collection<row>, filter: object): readonly row[] {
  if (typeof filter !== 'object' || Array.isArray(filter))
    throw new TypeError('a filter is an object');
  let found = from.rows;
  for (const [name, value] of Object.entries(filter)) {
    const at = from.keys.findIndex(([key]) => key === name);
    if (at < 0)
      throw unknown(
        'filter',
        name,
        from.keys.map(([key]) => key),
      );
    if (value === undefined) continue;
    const answer = answerOf(from, at, value);
    found = found === from.rows ? answer : found.filter((row) => answer.includes(row));
  }
  return Object.freeze(found);
}

function answerOf<row>(
  { rows, keys, tables }: Collection<row>,
  at: number,
  value: unknown,
): readonly row[] {
  const [name, known, values = (row: row): unknown => row[name as keyof row]] = keys[
    at
  ] as Key<row>;
  if (known && !known.includes(value as string)) throw unknown(name, value, known);
  tables[at] ??= tableOf(rows, values);
  return tables[at][String(value)] ?? [];
}

function tableOf<row>(rows: readonly row[], values: (row: row) => unknown): Table<row> {
  const table = Object.create(null) as Record<string, row[]>;
  for (const row of rows) {
    for (const value of new Set([values(row)].flat())) {
      const name = String(value);
      if (!table[name]) table[name] = [];
      table[name].push(row);
    }
  }
  for (const name in table) Object.freeze(table[name]);
  return table;
}

/** The error for a name that does not exist: it names the nearest that does. */
export function unknown(what: string, name: unknown, known: readonly unknown[]): RangeError {
  const meant = nearest(String(name), known.map(String));
  return new RangeError(`there is no ${what} "${String(name)}"; is it "${meant}"?`);
}

/**
 * The record with an id.
 *
 * @param records - by id
 * @param id - of one of them
 * @param what - what a record is called in the error
 * @throws RangeError that names the nearest id
 */
export function pick<row>(records: Readonly<Record<string, row>>, id: string, what: string): row {
  if (!Object.hasOwn(records, id)) throw unknown(what, id, Object.keys(records));
  return records[id] as row;
}
