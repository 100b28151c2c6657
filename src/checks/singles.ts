import type { Pair } from './marks.ts';

/** Words that begin with an apostrophe, which some keyboards turn into an opening mark. */
const CLIPPED = /^(?:n|em|tis|twas|til|till|cause|round|bout|\d\ds?)(?![\p{L}\p{N}])/iu;

/**
 * Pairs of ‘ and ’ that are clearly quotation marks: ‘ before a word that is not clipped (‘twas), and
 * the ’ before the next such ‘ that stands behind punctuation, or else behind a word, plural
 * possessives (workers’) last.
 *
 * @param text - a paragraph
 * @returns the pairs, from left to right
 */
export function singles(text: string): readonly Pair[] {
  const openings = [...text.matchAll(/(?<![\p{L}\p{M}\p{N}])‘(?=[\p{L}\p{M}\p{N}“„"«([¿¡…])/gu)]
    .map(({ index }) => index)
    .filter((at) => !CLIPPED.test(text.slice(at + 1, at + 8)));
  return openings.flatMap((at, i) => {
    const next = openings[i + 1] ?? text.length;
    const end = closing(text, at + 1, next);
    return end === undefined ? [] : [{ start: at + 1, end }];
  });
}

function closing(text: string, from: number, to: number): number | undefined {
  const found = [...text.slice(from, to).matchAll(/(?<=\S)’(?![\p{L}\p{M}\p{N}])/gu)].map(
    ({ index }) => from + index,
  );
  const behind = (at: number): string => text.charAt(at - 1);
  const afterPunctuation = found.find((at) => /\p{P}/u.test(behind(at)));
  const afterWord = found.find((at) => behind(at) !== 's' || !/^ \p{L}/u.test(text.slice(at + 1)));
  return afterPunctuation ?? afterWord ?? found.at(-1);
}
