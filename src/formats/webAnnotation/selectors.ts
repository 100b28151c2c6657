import type { Anchor } from '../../model/anchor.ts';
import type { Article } from '../../model/article.ts';
import { codePointOffset } from '../../text/codePointOffset.ts';
import type { WebAnnotationTarget } from './annotation.ts';
import { lines } from './lines.ts';

const CONTEXT = 32;

/**
 * Makes targets out of anchors.
 *
 * @param article - its text is what the selectors select in
 * @param source - IRI of the text
 * @returns a function from an anchor to its target
 */
export function selectors(
  article: Pick<Article, 'text' | 'paragraphs'>,
  source: string,
): (anchor: Anchor) => WebAnnotationTarget {
  const places = new Map(lines(article).map((line) => [line.id, line]));
  return ({ paragraph, start, end, exact }) => {
    const { text = '', unit = 0, point = 0, points = 0 } = places.get(paragraph) ?? {};
    const prefix = last(article.text.slice(0, unit + start));
    const suffix = first(article.text.slice(unit + end));
    const from =
      point + (points === text.length ? Math.min(start, points) : codePointOffset(text, start));
    const to = from + codePointOffset(exact, exact.length);
    return {
      source,
      selector: [
        { type: 'TextQuoteSelector', exact, prefix, suffix },
        { type: 'TextPositionSelector', start: from, end: to },
      ],
    };
  };
}

// No context begins or ends with half of a surrogate pair.
function last(text: string): string {
  return text.slice(-CONTEXT).replace(/^[\uDC00-\uDFFF]/, '');
}

function first(text: string): string {
  return text.slice(0, CONTEXT).replace(/[\uD800-\uDBFF]$/, '');
}
