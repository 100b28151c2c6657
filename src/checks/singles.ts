import type { Pair } from './marks.ts';

/** Words that begin with an apostrophe, which some keyboards turn into an opening mark. */
const CLIPPED =
  /^(?:n|em|tis|twas|twere|twill|til|till|cause|cos|round|bout|gainst|neath|nuff|\d\ds?)(?![\p{L}\p{N}])/iu;

/** A kind of single marks: where one may open, where one may close. */
interface Kind {
  readonly opens: RegExp;
  readonly closes: RegExp;
}

const CURLY: Kind = {
  opens: /(?<![\p{L}\p{M}\p{N}])‘(?=[\p{L}\p{M}\p{N}“„"«([¿¡…])/gu,
  closes: /(?<=\S)’(?![\p{L}\p{M}\p{N}])/gu,
};
const STRAIGHT: Kind = {
  opens: /(?<=^|[\s([{—–“„«"])'(?=[\p{L}\p{M}\p{N}“„"«([¿¡…])/gu,
  closes: /(?<=\S)(?<!'n)'(?![\p{L}\p{M}\p{N}])/giu,
};

/**
 * Pairs of ‘ and ’, or of two straight marks, that are clearly quotation marks: one before a word that
 * is not clipped (‘twas), and the closing one before the next such that stands behind punctuation, or
 * else behind a word, plural possessives (workers’) last.
 *
 * @param text - a paragraph
 * @returns the pairs of each kind, from left to right
 */
export function singles(text: string): readonly Pair[] {
  return [...pairs(text, CURLY), ...pairs(text, STRAIGHT)];
}

function pairs(text: string, kind: Kind): readonly Pair[] {
  const openings = [...text.matchAll(kind.opens)]
    .map(({ index }) => index)
    .filter((at) => !CLIPPED.test(text.slice(at + 1, at + 8)));
  return openings.flatMap((at, i) => {
    const next = openings[i + 1] ?? text.length;
    const end = closing(text, at + 1, next, kind);
    return end === undefined ? [] : [{ start: at + 1, end }];
  });
}

function closing(text: string, from: number, to: number, kind: Kind): number | undefined {
  const found = [...text.slice(from, to).matchAll(kind.closes)].map(({ index }) => from + index);
  const [first] = found;
  if (first === undefined) return undefined;
  const behind = (at: number): string => text.charAt(at - 1);
  const afterPunctuation = found.find((at) => /\p{P}/u.test(behind(at)));
  const afterWord = found.find((at) => behind(at) !== 's' || !/^ \p{L}/u.test(text.slice(at + 1)));
  const oneWord = /\s/.test(text.slice(from, first)) ? undefined : first;
  // A straight mark behind a plural, far from where it may have opened, is an apostrophe.
  return afterPunctuation ?? afterWord ?? oneWord ?? (kind === CURLY ? found.at(-1) : undefined);
}
