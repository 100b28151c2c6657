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
 * @param isUnique - whether words stand in one place only of all paragraphs
 * @returns undefined when nothing in the paragraph tells the words from others
 */
export function findDirective(
  spot: Spot,
  isUnique: (words: string) => boolean,
): Directive | undefined {
  const long = spot.end - spot.start > LONG;
  return (long ? range(spot, isUnique) : undefined) ?? surrounded(spot, isUnique);
}

function range(
  { text, start, end }: Spot,
  isUnique: (words: string) => boolean,
): Directive | undefined {
  const words = [...text.slice(start, end).matchAll(/\S+/g)];
  const last = words[FEW - 1];
  if (!last || words.length < 3 * FEW) return undefined;
  const first = start + last.index + last[0].length;
  let from = isBound(text, start) ? start : before(text, start);
  for (; !isUnique(text.slice(from, first)); from = before(text, from)) {
    if (from === 0) return undefined;
  }
  const rest = tokens(text.slice(first, end));
  const tails = words
    .slice(FEW, 1 - FEW)
    .map(({ index }) => text.slice(start + index, end).trimEnd());
  const tail = tails.findLast((words) => count(rest, tokens(words)) === 1); // the longest at least
  const to = isBound(text, end) ? end : behind(text, end);
  return directive(text, [from, start, first, end, to], tail);
}

function directive(
  text: string,
  [from, start, first, end, to]: readonly [number, number, number, number, number],
  tail?: string,
): Directive {
  const prefix = text.slice(from, start).trim();
  const suffix = text.slice(end, to).trim();
  return {
    ...(prefix && { prefix }),
    start: text.slice(start, first).trim(),
    end: tail,
    ...(suffix && { suffix }),
  };
}

function surrounded(
  { text, start, end }: Spot,
  isUnique: (words: string) => boolean,
): Directive | undefined {
  if (text.slice(start, end).trim() === '') return undefined;
  let from = isBound(text, start) ? start : before(text, start);
  let to = isBound(text, end) ? end : behind(text, end);
  while (!isUnique(text.slice(from, to))) {
    if (from === 0 && to === text.length) return undefined;
    from = before(text, from);
    if (!isUnique(text.slice(from, to))) to = behind(text, to);
  }
  return directive(text, [from, start, end, end, to]);
}

// One more word: to the next white space beyond what is there already.
function before(text: string, at: number): number {
  let from = at;
  while (isBlank(text, from - 1)) from--;
  while (from > 0 && !isBlank(text, from - 1)) from--;
  return from;
}

function behind(text: string, at: number): number {
  let to = at;
  while (isBlank(text, to)) to++;
  while (to < text.length && !isBlank(text, to)) to++;
  return to;
}

function isBlank(text: string, at: number): boolean {
  return /\s/.test(text.charAt(at));
}

// Browsers look for whole words, and “Russia’s” is one: an edge beside a letter, or beside a sign
// with a letter right behind it, needs words around it. At an end of the text there are none. Two
// characters tell, of two units each at most.
function isBound(text: string, at: number): boolean {
  return (
    /(?:\s|(?:^|[^\p{L}\p{N}\p{M}_])[^\p{L}\p{N}\p{M}_])$/u.test(
      text.slice(Math.max(0, at - 4), at),
    ) || /^(?:\s|[^\p{L}\p{N}\p{M}_](?:$|[^\p{L}\p{N}\p{M}_]))/u.test(text.slice(at, at + 4))
  );
}
