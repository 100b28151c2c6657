import { tokens } from './tokens.ts';

/** Between paragraphs: no token is empty, so no words go on over it. */
const END = '';

/**
 * Reads paragraphs once, to tell words that a browser would find in one place of them only.
 *
 * @param paragraphs - the texts of all paragraphs
 * @returns whether words stand there once
 */
export function uniqueIn(paragraphs: readonly string[]): (words: string) => boolean {
  const all = paragraphs.flatMap((text) => [...tokens(text), END]);
  const places = new Map<string, number[]>();
  for (const [at, token] of all.entries()) {
    const there = places.get(token);
    if (there) there.push(at);
    else places.set(token, [at]);
  }
  return (words) => {
    const wanted = tokens(words);
    const [one, ...more] = wanted.map((token, at) => ({ at, there: places.get(token) ?? [] }));
    if (!one) return false;
    // Only where the rarest of them stands can all of them.
    const { at, there } = more.reduce((a, b) => (b.there.length < a.there.length ? b : a), one);
    const isHere = (place: number): boolean =>
      wanted.every((token, i) => all[place - at + i] === token);
    const first = there.findIndex(isHere);
    return first >= 0 && !there.some((place, i) => i > first && isHere(place));
  };
}
