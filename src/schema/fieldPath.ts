/**
 * The place of a field, as an issue names it: `quotes.doorIsOpen.attribution[0].party`.
 *
 * @param above - The place of what holds the field; empty for the article itself.
 * @param key - The field's name, or its number in a list.
 * @returns The place.
 */
export function fieldPath(above: string, key: PropertyKey): string {
  if (typeof key === 'number') return `${above}[${key}]`;
  return above === '' ? String(key) : `${above}.${String(key)}`;
}
