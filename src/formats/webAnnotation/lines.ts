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
  /** How many code points it has: as many as code units where each is one. */
  readonly points: number;
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
    const points = codePointOffset(text, text.length);
    const line = { id, text, unit, point, points };
    unit += text.length + 1;
    point += points + 1;
    return line;
  });
}
