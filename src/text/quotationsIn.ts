import { isApostrophe } from './isApostrophe.ts';
import { isWordSign } from './isWordSign.ts';

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

/** For each mark that can open, those that can close. */
const closers: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '”': '”',
  '„': '“”',
  '«': '»',
  '»': '«»',
  '‹': '›',
  '›': '‹',
  '‘': '’',
  '‚': '‘’',
  "'": "'",
};
const marks = /["“”„«»‹›‘’‚']/g;

/**
 * Finds what stands between quotation marks in one paragraph: straight, curly, low, guillemets in
 * either direction, and one kind inside another. An apostrophe inside or after a word closes nothing
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
  const single = lastSingle(text, from, to);
  for (const { 0: mark, index } of text.slice(from, to).matchAll(marks)) {
    const at = from + index;
    if (isApostrophe(text, at, single)) continue;
    const depth = open.findLastIndex((opened) => closes(text, opened, at));
    if (depth >= 0) {
      drop(open.slice(depth + 1));
      const start = (open[depth] as Opened).at + 1;
      if (text.slice(start, at).trim()) found.push({ start, end: at, depth });
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
  if (!closers[mark]?.includes(text.charAt(at))) return false;
  return mark === '«' || mark === '»' || /\S/.test(text.charAt(at - 1));
}

function opens(text: string, at: number): boolean {
  const mark = text.charAt(at);
  const [before, after] = [text[at - 1] ?? ' ', text[at + 1] ?? ' '];
  const free = '“„«‹‘‚'.includes(mark) || !isWordSign(before);
  return mark in closers && free && (/\S/.test(after) || (mark === '«' && at + 2 < text.length));
}

function lastSingle(text: string, from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) {
    if (
      "'’".includes(text.charAt(at)) &&
      /\S/.test(text.charAt(at - 1)) &&
      !isWordSign(text[at + 1])
    )
      return at;
  }
  return -1;
}
