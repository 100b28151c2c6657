import { whole } from './whole.ts';

/**
 * Records out of a table in JSON: a head that names the fields, then a line for each record, null
 * where it has no such field; each is made {@link whole}. A table is smaller than the same records in
 * source, and an engine reads JSON about twice as fast.
 *
 * @param json - the table; its first field is the id
 * @returns the records by id, as their type says
 */
export function records<rows>(json: string): rows {
  const [head, ...table] = JSON.parse(json);
  const rows: Record<string, object> = {};
  // Plain loops: this runs once, cold, at import.
  for (const line of table) {
    const row: Record<string, unknown> = {};
    for (let i = 0; i < line.length; i++) if (line[i] !== null) row[head[i]] = line[i];
    rows[line[0]] = whole(row);
  }
  return Object.freeze(rows) as rows;
}
