import type { Directive } from './directive.ts';
import { count, tokens } from './tokens.ts';

const LONG = 200;
const FEW = 4;

/** Words to point at: the text of their paragraph, and where in it they stand. */
export interface Spot {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Works out a text directive that a browser can find in one place only. As little as possible stands
 * around the words; of long words only the first and the last are told.
 *
 * @param spot - the words
 * @param paragraphs - the texts of all paragraphs
 * @returns undefined when nothing in the paragraph tells the words from others
 */
export function find(spot: Spot, paragraphs: readonly string[]): Directive | undefined {
  const all = paragraphs.map(tokens);
  const isUnique = (words: string): boolean =>
    all.reduce((sum, paragraph) => sum + count(paragraph, tokens(words)), 0) === 1;
  const { text, start, end } = spot;
  const long = end - start > LONG ? range(text.slice(start, end), isUnique) : undefined;
  return isBound(text, start) && isBound(text, end) && long ? long : surrounded(spot, isUnique);
}

function range(words: string, isUnique: (words: string) => boolean): Directive | undefined {
  const ends = [...words.matchAll(/\S+/g)].map(({ index, 0: word }) => [
    index,
    index + word.length,
  ]);
  for (let few = FEW; few <= ends.length / 2; few++) {
    const [, firstEnd = 0] = ends[few - 1] ?? [];
    const [lastStart = 0] = ends.at(-few) ?? [];
    const first = words.slice(0, firstEnd);
    const last = words.slice(lastStart).trimEnd();
    const between = tokens(words.slice(firstEnd));
    if (isUnique(first) && count(between, tokens(last)) === 1) {
      return { start: first.trimStart(), end: last };
    }
  }
  return undefined;
}

function surrounded(
  { text, start, end }: Spot,
  isUnique: (words: string) => boolean,
): Directive | undefined {
  const words = text.slice(start, end).trim();
  if (words === '') return undefined;
  let from = isBound(text, start) ? start : before(text, start);
  let to = isBound(text, end) ? end : behind(text, end);
  while (!isUnique(text.slice(from, to))) {
    if (from === 0 && to === text.length) return undefined;
    from = before(text, from);
    if (!isUnique(text.slice(from, to))) to = behind(text, to);
  }
  const prefix = text.slice(from, start).trim();
  const suffix = text.slice(end, to).trim();
  return { ...(prefix && { prefix }), start: words, ...(suffix && { suffix }) };
}

// One more word: to the next white space beyond what is there already.
function before(text: string, at: number): number {
  return /\S*\s*$/.exec(text.slice(0, at))?.index ?? 0;
}

function behind(text: string, at: number): number {
  return at + (/^\s*\S*/.exec(text.slice(at))?.[0].length ?? 0);
}

// Browsers look for whole words, and “Russia’s” is one: an edge beside a letter, or beside a sign
// with a letter right behind it, needs words around it.
function isBound(text: string, at: number): boolean {
  return (
    /(?:^|\s|(?:^|[^\p{L}\p{N}\p{M}_])[^\p{L}\p{N}\p{M}_])$/u.test(text.slice(0, at)) ||
    /^(?:$|\s|[^\p{L}\p{N}\p{M}_](?:$|[^\p{L}\p{N}\p{M}_]))/u.test(text.slice(at))
  );
}
