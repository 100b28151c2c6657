import type { Pair } from './marks.ts';

/** A word with a capital letter. */
export interface Capital {
  readonly word: string;
  /** In UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** Whether the place alone gives it a capital: the first word of a sentence or a quotation. */
  readonly first: boolean;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const TITLE =
  /(?<![\p{L}\p{N}])(?:Mr|Mrs|Ms|Mx|Dr|Prof|St|Sen|Rep|Gov|Gen|Lt|Col|Capt|Sgt|Maj|Adm|Rev|Hon|Pres)\.\s*$/u;
/** Initials before a name: in “J. K. Rowling” no sentence ends. */
const INITIALS = /(?<![\p{L}\p{M}\p{N}.])(?:\p{Lu}\. ){2,}(?=\p{Lu})/gu;
const SENTENCE_END = /[.!?…:。！？।؟]/u;

/**
 * The words with a capital, cut at apostrophes and hyphens: “Trump-Putin” is two, “Kremlin’s” one. A
 * paragraph without small letters has none that mean anything. The pronoun I is none.
 *
 * @param text - a paragraph
 * @param pairs - its quotations
 */
export function capitals(text: string, pairs: readonly Pair[]): readonly Capital[] {
  if (!/\p{Ll}/u.test(text)) return [];
  const firsts = new Set(pairs.map(({ start }) => start + letters(text.slice(start, start + 40))));
  const named = new Set([...text.matchAll(INITIALS)].flatMap(starts));
  let end = 0;
  return [...text.matchAll(WORD)].flatMap(({ 0: word, index: start }) => {
    const gap = text.slice(end, start);
    const first = end === 0 || begins(gap, text.slice(Math.max(0, end - 8), start));
    const suffix = /^[’']$/.test(gap) && word.length < 3;
    end = start + word.length;
    if (!/[\p{Lu}\p{Lt}]/u.test(word) || word === 'I' || suffix) return [];
    return [{ word, start, end, first: !named.has(start) && (first || firsts.has(start)) }];
  });
}

/** Where the initials begin, and the name behind them. */
function starts({ 0: initials, index }: RegExpExecArray): readonly number[] {
  return [0, ...[...initials.matchAll(/ /g)].map((space) => space.index + 1)].map(
    (at) => index + at,
  );
}

/** How many characters stand before the first letter. */
function letters(words: string): number {
  return Math.max(0, words.search(/[\p{L}\p{N}]/u));
}

// The gap is what stands between a word and the one before it.
function begins(gap: string, before: string): boolean {
  if (/[\r\n\u2028\u2029]/.test(gap)) return true;
  return SENTENCE_END.test(gap) && /\s|["“”«»]/u.test(gap) && !TITLE.test(before);
}
