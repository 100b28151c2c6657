/** One value inside a record: where it stands, under which field, in which object. */
export interface Spot {
  /** Id of the record that holds it. */
  readonly id: string;
  /** From the article downwards: `quotes.doorIsOpen.attribution[0].party`. */
  readonly path: string;
  /** The field that holds it; items of a list have the list's. */
  readonly field: string;
  readonly value: unknown;
  /** The object that has the field. */
  readonly owner: object;
}

/**
 * Every value inside the records of a noun, in order, objects before what they hold.
 *
 * @param rows - records by id
 * @param noun - what the path begins with; empty where the rows stand on their own
 */
export function* walk(rows: Readonly<Record<string, unknown>>, noun: string): Generator<Spot> {
  for (const [id, row] of Object.entries(rows)) {
    yield* inside({
      id,
      path: noun === '' ? id : `${noun}.${id}`,
      field: '',
      value: row,
      owner: rows,
    });
  }
}

function* inside(spot: Spot): Generator<Spot> {
  yield spot;
  const { id, path, field, value, owner } = spot;
  if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) {
      yield* inside({ id, path: `${path}[${i}]`, field, value: item, owner });
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, held] of Object.entries(value)) {
      yield* inside({ id, path: `${path}.${name}`, field: name, value: held, owner: value });
    }
  }
}
