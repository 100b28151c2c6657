import { literal } from './source.ts';

/** Records as the table that `records` reads, a line for each; the build makes them one text. */
export function tableOf(rows: readonly object[]): string {
  const fields = fieldsOf(rows);
  const lines = rows.map((row) => JSON.stringify(lineOf(row, fields)));
  const json = `[${JSON.stringify(fields)},[\n${lines.join(',\n')}]]`;
  return `\n  ${json.split('\n').map(literal).join(' +\n  ')},\n`;
}

/** The name of a field; where it holds records, with the fields of those. */
type Field = string | readonly [name: string, fields: readonly Field[]];

/** The fields of some records, those of what they hold with them; at the top, first those that all have. */
function fieldsOf(rows: readonly object[], isTop = true): readonly Field[] {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const inAll = (name: string): boolean => rows.every((row) => Object.hasOwn(row, name));
  return names
    .filter((name) => name !== 'end' || !names.includes('exact')) // worked out
    .sort((a, b) => (isTop ? Number(inAll(b)) - Number(inAll(a)) : 0))
    .map((name) => {
      const held = rows.flatMap((row) => (row as Record<string, unknown>)[name] ?? []);
      const objects = held.filter((one) => typeof one === 'object') as readonly object[];
      return objects.length > 0 ? [name, fieldsOf(objects, false)] : name;
    });
}

/** A record's values in the order of its fields, null where it has none and nothing after its last. */
function lineOf(row: object, fields: readonly Field[]): readonly unknown[] {
  const named = fields.map((field) => [field].flat() as [name: string, inner?: readonly Field[]]);
  const reach = named.findLastIndex(([name]) => Object.hasOwn(row, name)) + 1;
  return named.slice(0, reach).map(([name, inner]) => {
    const value = (row as Record<string, unknown>)[name];
    if (!inner || value === undefined) return value ?? null;
    return Array.isArray(value)
      ? value.map((one) => lineOf(one, inner))
      : lineOf(value as object, inner);
  });
}
