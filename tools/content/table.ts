import { literal } from './source.ts';

/** Records as the table that `records` reads, a line for each; the build makes them one text. */
export function tableOf(rows: readonly object[]): string {
  const head = headOf(rows);
  const lines = rows.map((row) => JSON.stringify(lineOf(row, head)));
  const json = `[${JSON.stringify(head)},[\n${lines.join(',\n')}]]`;
  return `\n  ${json.split('\n').map(literal).join(' +\n  ')},\n`;
}

type Head = { readonly [name: string]: Head | 0 };

/** The fields of some records, under each those of what it holds; at the top, those that all have first. */
function headOf(rows: readonly object[], isTop = true): Head {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const inAll = (name: string): boolean => rows.every((row) => Object.hasOwn(row, name));
  const fields = names
    .filter((name) => name !== 'end' || !names.includes('exact')) // worked out
    .sort((a, b) => (isTop ? Number(inAll(b)) - Number(inAll(a)) : 0))
    .map((name) => {
      const held = rows.flatMap((row) => (row as Record<string, unknown>)[name] ?? []);
      const objects = held.filter((one) => typeof one === 'object') as readonly object[];
      return [name, objects.length > 0 ? headOf(objects, false) : 0];
    });
  return Object.fromEntries(fields);
}

/** A record's values in the order of the head, null where it has none and nothing after its last. */
function lineOf(row: object, head: Head): readonly unknown[] {
  const names = Object.keys(head);
  const reach = names.findLastIndex((name) => Object.hasOwn(row, name)) + 1;
  return names.slice(0, reach).map((name) => {
    const value = (row as Record<string, unknown>)[name];
    const inner = head[name] || undefined;
    if (!inner || value === undefined) return value ?? null;
    return Array.isArray(value)
      ? value.map((one) => lineOf(one, inner))
      : lineOf(value as object, inner);
  });
}
