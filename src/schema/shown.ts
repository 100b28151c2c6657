/** Longer words are cut. */
const LONGEST = 60;

/**
 * A value as a sentence can show it: words between quotation marks, cut when they are long.
 *
 * @param value - Plain data.
 * @returns A few words.
 */
export function shown(value: unknown): string {
  if (typeof value === 'string') return value === '' ? 'empty' : `“${cut(value)}”`;
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' && value !== null ? 'an object' : `${value}`;
}

function cut(words: string): string {
  const characters = [...words.slice(0, LONGEST + 2)];
  if (words.length <= LONGEST) return words;
  return `${characters.slice(0, LONGEST).join('')}…`;
}
