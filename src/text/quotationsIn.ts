import { pattern } from './pattern.ts';

/** A stretch of a text, end exclusive, in UTF-16 code units. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** Words between quotation marks; `depth` counts the quotations around them. */
export interface Quotation extends TextSpan {
  readonly depth: number;
}

/** What stands between quotation marks, and the marks without a partner. */
export interface Quotations {
  readonly found: readonly Quotation[];
  readonly unbalanced: readonly TextSpan[];
}

interface Opened {
  readonly mark: string;
  readonly at: number;
}

/** Marks that can open, each with one that can close. */
const pairs = `"" “” ”” „“ „” «» »« »» ‹› ›‹ ‘’ ‚‘ ‚’ '' 「」 『』 ＂＂`;
const letter = /* @__PURE__ */ pattern('[\\p{L}\\p{N}]');
/** Every mark but an apostrophe inside a word. */
const marks = /* @__PURE__ */ pattern(
  "[\"“”„«»‹›‘‚「」『』＂]|(?<![\\p{L}\\p{N}])['’]|['’](?![\\p{L}\\p{N}])",
  'gu',
);
/** A single mark that can close. */
const closing = /* @__PURE__ */ pattern("(?<=\\S)['’](?![\\p{L}\\p{N}])", 'gu');
const plural = /* @__PURE__ */ pattern("^s['’] \\p{Ll}");

/**
 * Finds what stands between quotation marks in one paragraph: straight, curly, low, full-width,
 * guillemets in either direction, corner brackets, and one kind inside another. An apostrophe inside or after a word closes nothing
 * that it did not open. Linear.
 *
 * @param text - any text
 * @param from - where the paragraph begins
 * @param to - where it ends, exclusive
 * @returns the quotations from left to right, and each mark that has no partner
 *
 * @example
 * ```ts
 * quotationsIn('He said “no’s a no”.').found; //=> [{ start: 9, end: 18, depth: 0 }]
 * ```
 */
export function quotationsIn(text: string, from = 0, to: number = text.length): Quotations {
  const found: Quotation[] = [];
  const unbalanced: TextSpan[] = [];
  let open: Opened[] = [];
  const drop = (left: readonly Opened[]) => {
    for (const { mark, at } of left) {
      if (mark !== "'") unbalanced.push({ start: at, end: at + 1 });
    }
  };
  const paragraph = text.slice(from, to);
  const last = from + ([...paragraph.matchAll(closing())].at(-1)?.index ?? 0);
  for (const { 0: mark, index } of paragraph.matchAll(marks())) {
    const at = from + index;
    // An apostrophe after a plural, as long as a later mark can close.
    if (at < last && plural().test(text.slice(at - 1, at + 4))) continue;
    const depth = open.findLastIndex((opened) => closes(text, opened, at));
    if (depth >= 0) {
      drop(open.slice(depth + 1));
      const start = (open[depth] as Opened).at + 1;
      // Rock ’n’ roll is no quotation.
      const words = text.slice(start, at).trim();
      if (words && !(words === 'n' && "'’".includes(mark))) found.push({ start, end: at, depth });
      open = open.slice(0, depth);
    } else if (opens(text, at)) {
      const same = open.findIndex((opened) => opened.mark === mark);
      if (same >= 0) drop(open.slice(same));
      open = [...(same < 0 ? open : open.slice(0, same)), { mark, at }];
    } else if (!"'’".includes(mark)) unbalanced.push({ start: at, end: at + 1 });
  }
  drop(open);
  const inOrder = (a: TextSpan, b: TextSpan) => a.start - b.start;
  return { found: found.sort(inOrder), unbalanced: unbalanced.sort(inOrder) };
}

function closes(text: string, { mark }: Opened, at: number): boolean {
  return (
    pairs.includes(mark + text.charAt(at)) &&
    ('«»'.includes(mark) || /\S/.test(text.charAt(at - 1)))
  );
}

function opens(text: string, at: number): boolean {
  const mark = text.charAt(at);
  const free = '“„«‹‘‚「『'.includes(mark) || !letter().test(text.charAt(at - 1));
  return (
    ` ${pairs}`.includes(` ${mark}`) && free && (mark === '«' || /\S/.test(text.charAt(at + 1)))
  );
}
