import type { Article } from '../../model/article.ts';
import { codePointOffset } from '../../text/codePointOffset.ts';

/** A paragraph and where it begins in the whole text. */
export interface Line {
  readonly id: string;
  readonly text: string;
  /** In UTF-16 code units. */
  readonly unit: number;
  /** In code points. */
  readonly point: number;
}

/**
 * The paragraphs of an article with their places in its text.
 *
 * @param article - any article
 */
export function lines({ paragraphs }: Pick<Article, 'paragraphs'>): readonly Line[] {
  let unit = 0;
  let point = 0;
  return Object.values(paragraphs).map(({ id, text }) => {
    const line = { id, text, unit, point };
    unit += text.length + 1;
    point += codePointOffset(text, text.length) + 1;
    return line;
  });
}
