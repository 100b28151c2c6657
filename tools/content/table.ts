import type { Fields, Shape } from '../../src/define/records.ts';
import { literal, sourceOf } from './source.ts';

type Row = Readonly<Record<string, unknown>>;

/** Records as `records` reads them: one by example, and the table, a line for each; the build makes it one text. */
export function tableOf(rows: readonly object[]): string {
  const fields = fieldsOf(rows as readonly Row[]);
  const lines = rows.map((row) => `|${cellsOf(row, fields).join('|')}`);
  const table = [String(rows.length), ...lines].map(literal);
  return `\n  ${sourceOf(fields, '  ')},\n  ${table.join(' +\n  ')},\n`;
}

/** The fields of some records by example, but for what `records` works out. */
function fieldsOf(rows: readonly Row[]): Fields {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return Object.fromEntries(
    names
      .filter((name) => name !== 'end' || !names.includes('exact'))
      .map((name) => [name, shapeOf(rows.map((row) => row[name]).filter(isThere))]),
  );
}

/** What values of one kind are, by example. */
function shapeOf(values: readonly unknown[]): Shape {
  const [first] = values;
  if (Array.isArray(first)) return [shapeOf(values.flat())];
  if (typeof first === 'string') return '';
  if (typeof first === 'number') return 0;
  if (typeof first === 'boolean') return false;
  return fieldsOf(values as readonly Row[]);
}

/** The cells of a value in the order in which `records` reads them. */
function cellsOf(value: unknown, shape: Shape): readonly string[] {
  if (!isThere(value)) return [''];
  if (Array.isArray(value)) {
    const [one] = shape as readonly [Shape];
    return [String(value.length), ...value.flatMap((item) => cellsOf(item, one))];
  }
  if (typeof value === 'object') {
    const cells = Object.entries(shape).flatMap(([name, one]) =>
      cellsOf((value as Row)[name], one),
    );
    if (cells[0] === '') throw new Error(`the first field is missing: ${JSON.stringify(value)}`);
    return cells;
  }
  const cell = String(value);
  if (cell === '' || cell.includes('|')) throw new Error(`no cell can hold "${cell}"`);
  return [cell];
}

function isThere(value: unknown): value is NonNullable<unknown> {
  return value !== undefined;
}
