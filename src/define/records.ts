/** A record by example: a text, a number, a truth value, or a list or a record of such. */
export type Shape = string | number | boolean | readonly [Shape] | Fields;
/** The fields of a record by example, in the order in which a table has them. */
export interface Fields {
  readonly [name: string]: Shape;
}

/**
 * Records out of a table, which is smaller than the same records in source, and read sooner. Its cells are
 * parted by `|`: a list starts with its length, and the cell of a field that a record does not have is
 * empty. All of it is frozen, and every anchor gets its `end`.
 *
 * @param fields - a record by example; the first field of each is one that none lacks, here the id
 * @param table - the list of the records
 * @returns the records by id, as their type says
 */
export function records<rows>(fields: Fields, table: string): rows {
  const cells = table.split('|');
  let at = 0;
  // Plain loops: this runs before an engine makes anything of it quick, and an import waits for it.
  const list = (one: Shape): readonly unknown[] => {
    const items = [];
    for (let left = Number(cells[at++]); left > 0; left--) {
      items.push(typeof one === 'object' ? row(one as Fields) : cells[at++]);
    }
    return Object.freeze(items);
  };
  const row = (fields: Fields) => {
    // biome-ignore lint/suspicious/noExplicitAny: which fields there are is known to whoever asks
    const made: any = {};
    for (const name in fields) {
      const one = fields[name];
      const cell = cells[at];
      if (!cell) at++;
      else if (typeof one === 'object')
        made[name] = Array.isArray(one) ? list(one[0]) : row(one as Fields);
      else {
        at++;
        made[name] = one === '' ? cell : one === 0 ? Number(cell) : cell === 'true';
      }
    }
    if (made.exact) made.end = made.start + made.exact.length;
    return Object.freeze(made);
  };
  // With a prototype that comes later an object is a table from the start, to which a name is added at once.
  const rows = Object.setPrototypeOf(Object.create(null), Object.prototype);
  for (const made of list(fields) as readonly { readonly id: string }[]) rows[made.id] = made;
  return Object.freeze(rows);
}
