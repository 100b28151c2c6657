import { escapeHtml } from '../../text/escapeHtml.ts';
import { startTag } from './startTag.ts';

/** An element around a stretch of a text. */
export interface Mark {
  /** Where it begins, in UTF-16 code units. */
  readonly start: number;
  /** Where it ends, exclusive. */
  readonly end: number;
  /** Name of the element. */
  readonly tag: string;
  /** Id of the element; where the stretch is cut in two, only the first part has it. */
  readonly id: string;
  /** Further attributes, escaped when they are written. */
  readonly attributes: Readonly<Record<string, string | undefined>>;
}

/**
 * A text with elements around stretches of it. Stretches may nest and overlap: what overlaps is cut,
 * so that the elements nest.
 *
 * @param text - any text
 * @param marks - the stretches, in any order
 * @returns HTML whose text is the text
 */
export function wrap(text: string, marks: readonly Mark[]): string {
  const sorted = [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
  const cuts = [0, text.length, ...marks.flatMap(({ start, end }) => [start, end])];
  const ends = [...new Set(cuts)].sort((a, b) => a - b);
  const begun = new Set<Mark>();
  let open: readonly Mark[] = [];
  let next = 0;
  let html = '';
  let from = 0;
  for (const to of ends.slice(1)) {
    const here = open.filter(({ end }) => end >= to);
    for (let mark = sorted[next]; mark && mark.start <= from; mark = sorted[++next]) {
      if (mark.end >= to) here.push(mark);
    }
    html += step(open, here, begun) + escapeHtml(text.slice(from, to));
    open = here;
    from = to;
  }
  return html + step(open, [], begun);
}

function step(open: readonly Mark[], next: readonly Mark[], begun: Set<Mark>): string {
  const differs = open.findIndex((mark, i) => mark !== next[i]);
  const kept = differs < 0 ? open.length : differs;
  const closed = open.slice(kept).reverse();
  return closed.map(({ tag }) => `</${tag}>`).join('') + next.slice(kept).map(opening).join('');

  function opening(mark: Mark): string {
    const id = begun.has(mark) ? undefined : mark.id;
    begun.add(mark);
    return startTag(mark.tag, { id, ...mark.attributes });
  }
}
