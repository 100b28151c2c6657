/**
 * The record of an id. Not `rows[id]`: an id such as `constructor` would find what every object has.
 *
 * @param rows - records by id
 * @param id - any string, or none
 * @returns the record; undefined where there is none
 */
export function find<row>(
  rows: Readonly<Record<string, row>>,
  id: string | undefined,
): row | undefined {
  return id !== undefined && Object.hasOwn(rows, id) ? rows[id] : undefined;
}
