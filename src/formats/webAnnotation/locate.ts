import type { Anchor } from '../../model/anchor.ts';
import { codeUnitOffset } from '../../text/codeUnitOffset.ts';
import type { Line } from './lines.ts';
import { listOf } from './listOf.ts';
import { rowOf } from './rowOf.ts';

type Row = Readonly<Record<string, unknown>>;

/**
 * Finds the words that a target selects: by position when the words there are the right ones, else
 * by the words and what stands around them.
 *
 * @param target - of an annotation, as somebody wrote it
 * @param text - the whole text
 * @param within - its paragraphs
 * @returns the anchor, or a sentence that says why there is none
 */
export function locate(target: unknown, text: string, within: readonly Line[]): Anchor | string {
  const selectors = listOf(rowOf(target).selector).map(rowOf);
  const quote = selectors.find(({ type }) => type === 'TextQuoteSelector') ?? {};
  const position = selectors.find(({ type }) => type === 'TextPositionSelector');
  const { exact, prefix, suffix } = quote;
  const there = position && atPosition(position, within);
  const words = typeof exact === 'string' && exact !== '' ? exact : undefined;
  if (there && (words === undefined || there.exact === words)) return there;
  if (words === undefined) {
    return position
      ? 'its position is not inside one paragraph'
      : 'it has no selector by words or position';
  }
  const found = places(text, words, textOf(prefix), textOf(suffix));
  const [at] = found;
  if (at === undefined) return `“${words}” does not stand in the text with these words around it`;
  if (found.length > 1) return `“${words}” stands ${found.length} times in the text`;
  return anchorAt(at, words, within) ?? `“${words}” runs over the end of a paragraph`;
}

function atPosition({ start, end }: Row, within: readonly Line[]): Anchor | undefined {
  if (!isWhole(start) || !isWhole(end) || start >= end) return undefined;
  const line = within.findLast(({ point }) => point <= start);
  if (!line) return undefined;
  const { id, text, point, points } = line;
  if (end - point > points) return undefined;
  const unit = (offset: number) => (points === text.length ? offset : codeUnitOffset(text, offset));
  const from = unit(start - point);
  const to = unit(end - point);
  return { paragraph: id, start: from, end: to, exact: text.slice(from, to) };
}

function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function places(text: string, exact: string, prefix: string, suffix: string): readonly number[] {
  const found: number[] = [];
  const whole = prefix + exact + suffix;
  for (let at = text.indexOf(whole); at >= 0; at = text.indexOf(whole, at + 1)) {
    found.push(at + prefix.length);
  }
  return found;
}

function anchorAt(at: number, exact: string, within: readonly Line[]): Anchor | undefined {
  const line = within.findLast(({ unit }) => unit <= at);
  const start = at - (line?.unit ?? 0);
  const end = start + exact.length;
  if (!line || end > line.text.length) return undefined;
  return { paragraph: line.id, start, end, exact };
}
