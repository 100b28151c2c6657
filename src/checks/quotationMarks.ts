import type { Issue } from '../model/issue.ts';
import type { Paragraph } from '../model/paragraph.ts';
import type { Quote } from '../model/quote.ts';
import { bareWords } from './bareWords.ts';
import { covers } from './covers.ts';
import type { Judged } from './judged.ts';
import { MARK, type Marks, marks, type Pair } from './marks.ts';
import { show } from './show.ts';

/**
 * Whether quotation marks and quotations are the same: what stands between marks in the body is a
 * recorded quotation or a skip with its reason, and a recorded quotation stands between marks, with
 * everything that is between them. Quotations inside quotations count.
 *
 * Spaces inside the marks (« non ») may be quoted or not. A quotation that goes on in the next
 * paragraph has no closing mark: it ends with its paragraph.
 *
 * @param judged - the article
 * @returns an issue for each pair without a record, each mark without a partner, and each quotation
 * that does not stand between marks
 */
export function quotationMarks(judged: Judged): readonly Issue[] {
  const { article } = judged;
  const found = marksOf(judged);
  const { places, marked } = placesOf(judged, found);
  const recorded = new Set(
    Object.values(article.quotes)
      .map(placeOf)
      .map((place) => marked.get(place) ?? place),
  );
  const maybe = covers(judged, ['quotes'], 'faulty');
  const skipped = covers(judged, ['skips']);
  const issues: Issue[] = [];
  for (const { id, text, role } of Object.values(article.paragraphs)) {
    if (role !== 'body') continue;
    const { pairs, alone } = found.get(id) as Marks; // of every paragraph
    const path = `paragraphs.${id}.text`;
    const words = bareWords(text);
    for (const at of alone) {
      if (skipped(id, at, at + 1)) continue;
      issues.push({ rule: 'quotationMarks', path, message: noPartner(id, text, at) });
    }
    for (const pair of pairs) {
      const place = `${id} ${innerOf(pair, text)}`;
      if (recorded.has(place) || maybe(id, pair.start, pair.end)) continue;
      if (skipped(id, ...words(pair.start, pair.end))) continue;
      const message = pair.open ? noPartner(id, text, pair.start - 1) : unrecorded(id, text, pair);
      issues.push({ rule: 'quotationMarks', path, message });
    }
  }
  const stray = Object.values(article.quotes).filter((quote) => !places.has(placeOf(quote)));
  return [
    ...issues,
    ...stray.flatMap((quote) =>
      marked.has(placeOf(quote)) ? takesIn(quote) : between(quote, found),
    ),
  ];
}

/** Where quotations stand: the words of each pair, and by the place of words with their marks, those. */
function placesOf(
  { article }: Judged,
  found: ReadonlyMap<string, Marks>,
): { readonly places: ReadonlySet<string>; readonly marked: ReadonlyMap<string, string> } {
  const all = Object.values(article.paragraphs).flatMap(({ id, text }) =>
    (found.get(id) as Marks).pairs.map(({ start, end }) => {
      const outer = innerOf({ start: start - 1, end: end + 1 }, text);
      return [`${id} ${outer}`, `${id} ${innerOf({ start, end }, text)}`] as const;
    }),
  );
  const places = new Set(all.map(([, words]) => words));
  // Between other marks, marks are words: “‘Late’” is all that stands there.
  return { places, marked: new Map(all.filter(([outer]) => !places.has(outer))) };
}

function marksOf({ article }: Judged): ReadonlyMap<string, Marks> {
  const none = new Map<string, Set<number>>();
  for (const { paragraph, start, exact } of Object.values(article.skips)) {
    const [mark, another] = exact.matchAll(MARK);
    // A skip that has one mark says that it is none: 6" for six inches.
    if (!mark || another) continue;
    none.set(paragraph, (none.get(paragraph) ?? new Set()).add(start + mark.index));
  }
  const all = Object.values(article.paragraphs);
  return new Map(
    all.map((paragraph, i) => {
      const next = all.slice(i + 1, i + 9).find(({ role }) => role === paragraph.role);
      return [paragraph.id, marks(paragraph.text, next?.text[0], none.get(paragraph.id))];
    }),
  );
}

function placeOf({ paragraph, start, exact }: Quote): string {
  return `${paragraph} ${inner(start, exact)}`;
}

/** A stretch of a paragraph without the spaces at its ends. */
function inner(start: number, words: string): string {
  const from = start + words.length - words.trimStart().length;
  return `${from} ${from + words.trim().length}`;
}

function innerOf({ start, end }: Pair, text: string): string {
  return inner(start, text.slice(start, end));
}

function takesIn({ id, exact }: Quote): readonly Issue[] {
  const message = `${id}: ${show(exact.trim())} has its quotation marks in exact; leave them out, and quote everything between them`;
  return [{ rule: 'quotationMarks', path: `quotes.${id}.exact`, message }];
}

function between(quote: Quote, found: ReadonlyMap<string, Marks>): readonly Issue[] {
  const { id, paragraph, start, end, exact } = quote;
  const there = found.get(paragraph);
  if (!there || there.alone.some((at) => at === start - 1 || at === end)) return []; // that is the fault
  if (there.pairs.some((pair) => pair.open && pair.start === start)) return [];
  const touches = there.pairs.some((pair) => pair.start < end && start < pair.end);
  const wrong = touches ? 'is not all that stands' : 'does not stand';
  const message = `${id}: “${show(exact)}” ${wrong} between quotation marks in paragraph "${paragraph}"; quote everything between the marks, and nothing else`;
  return [{ rule: 'quotationMarks', path: `quotes.${id}.exact`, message }];
}

function noPartner(id: Paragraph['id'], text: string, at: number): string {
  const around = show(text.slice(Math.max(0, at - 20), at + 21));
  return `paragraph "${id}": the quotation mark in “${around}” has no partner; is one missing?`;
}

function unrecorded(id: Paragraph['id'], text: string, { start, end }: Pair): string {
  const words = show(text.slice(start, end));
  return `paragraph "${id}": “${words}” stands between quotation marks and is no quotation; record who said it, or skip it with a reason`;
}
