/** The name of a record's field; where it holds records, with the fields of those. */
type Field = string | readonly [name: string, fields: readonly Field[]];

/**
 * Records out of a table in JSON: the fields, and a line for each record with the values alone, null
 * where it has no such field. What a field holds is a line of the same kind, or several. All of it is
 * frozen, and every anchor gets its `end`. A table is smaller than the same records in source, and an
 * engine reads JSON about twice as fast.
 *
 * @param json - the table; every line starts with a text, the first of a record is its id
 * @returns the records by id, as their type says
 */
export function records<rows>(json: string): rows {
  const [fields, lines] = JSON.parse(json);
  const rows: Record<string, object> = {};
  for (const line of lines) rows[line[0]] = read(fields, line);
  return Object.freeze(rows) as rows;
}

/** The record of a line; of several lines, which is what does not start with a text, their records. */
function read(fields: readonly Field[], line: unknown[]): object {
  if (typeof line[0] !== 'string') {
    // In place: an engine may have to sweep up what an import leaves behind, before the import is done.
    for (let at = 0; at < line.length; at++) line[at] = read(fields, line[at] as unknown[]);
    return Object.freeze(line);
  }
  // biome-ignore lint/suspicious/noExplicitAny: which fields there are is known to whoever asks
  const row: any = {};
  // By number: this runs before an engine makes anything of it quick, and is what an import waits for.
  for (let at = 0; at < line.length; at++) {
    const field = fields[at] as Field;
    const value = line[at];
    if (value === null) continue;
    if (typeof field === 'string') row[field] = Object.freeze(value);
    else row[field[0]] = read(field[1], value as unknown[]);
  }
  if (row.exact) row.end = row.start + row.exact.length;
  return Object.freeze(row);
}
