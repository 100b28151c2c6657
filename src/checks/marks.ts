import { innermost } from './innermost.ts';
import { singles } from './singles.ts';

/** Words between two quotation marks: where they begin and end, the marks not counted. */
export interface Pair {
  /** In UTF-16 code units: right after the opening mark. */
  readonly start: number;
  /** Where the closing mark stands, or the paragraph ends. */
  readonly end: number;
  /** Whether there is no closing mark, because the words may go on in the next paragraph. */
  readonly open?: true;
}

/** The quotation marks of a paragraph: the pairs in order of their first mark, and those left over. */
export interface Marks {
  readonly pairs: readonly Pair[];
  /** Offsets of the marks that have no partner. */
  readonly alone: readonly number[];
}

/** Which marks can close each mark, in the conventions of English, French, German, Nordic, CJK. */
const CLOSES: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '”': '”',
  '‚': '‘’',
  '«': '»',
  '»': '«»',
  '‹': '›',
  '›': '‹›',
  '"': '"',
  '＂': '＂',
  '「': '」',
  '『': '』',
};
const EITHER = '”»›"＂';
const DEEPEST = 16;

/** A quotation mark of any kind but ‘ and ’, which close only what ‚ has opened. */
export const MARK = /[“”„‚«»‹›"＂「」『』]|[‘’](?<=‚[^‘’]*.)/gu;

/**
 * Finds the quotation marks of a paragraph and pairs them: “ ” „ “ « » » « ‹ › " " ＂ ＂ 「 」, and ‘ ’ ' '
 * where they are no apostrophes. A straight mark inside a word, or after a number where none is open
 * (6"), is no quotation mark.
 *
 * @param text - a paragraph
 * @param goesOn - the mark that the next paragraph begins with: a quotation left open goes on there
 * @param none - offsets of marks that are no quotation marks
 */
export function marks(text: string, goesOn?: string, none?: ReadonlySet<number>): Marks {
  const open: number[] = [];
  const alone: number[] = [];
  const pairs: Pair[] = [];
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    if (none?.has(index) || isNone(text, index, open.length > 0)) continue;
    const way = wayOf(text, index);
    const top = open.slice(-DEEPEST);
    const found = way === 'opens' ? -1 : top.findLastIndex((at) => closes(text.charAt(at), mark));
    const from = open.length - top.length + found;
    if (found >= 0) {
      pairs.push({ start: (open[from] as number) + 1, end: index });
      alone.push(...open.splice(from).slice(1));
    } else if (mark in CLOSES && way !== 'closes') open.push(index);
    else alone.push(index);
  }
  const last = open.at(-1);
  if (last !== undefined && text[last] === goesOn) {
    pairs.push({ start: last + 1, end: text.length, open: true });
    open.pop();
  }
  pairs.sort(byStart);
  const around = innermost(pairs);
  const within = singles(text).filter(({ start, end }) => around(start) === around(end));
  return {
    pairs: [...pairs, ...within].sort(byStart),
    alone: [...alone, ...open].sort((a, b) => a - b),
  };
}

function closes(open: string, mark: string): boolean {
  return (CLOSES[open] as string).includes(mark); // only a mark that some other closes is open
}

// Some marks open in one convention and close in another: the characters around them tell.
function wayOf(text: string, at: number): 'opens' | 'closes' | 'either' {
  if (!EITHER.includes(text.charAt(at))) return 'either';
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  const opens = /^$|[\s([{–—“„«‘]/u.test(before) && /[^\s.,;:!?)\]}”’]/u.test(after);
  const closing = /\S/u.test(before) && /^$|[\s.,;:!?)\]}”’–—]/u.test(after);
  if (opens === closing) return 'either';
  return opens ? 'opens' : 'closes';
}

function isNone(text: string, at: number, anyOpen: boolean): boolean {
  if (text[at] !== '"') return false;
  const inWord = /[\p{L}\p{M}\p{N}]{2}/u.test(text.charAt(at - 1) + text.charAt(at + 1));
  return inWord || (!anyOpen && /\d/.test(text.charAt(at - 1)));
}

function byStart(a: Pair, b: Pair): number {
  return a.start - b.start;
}
