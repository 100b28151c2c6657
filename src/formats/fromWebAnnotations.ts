import type { Article } from '../model/article.ts';
import { given } from '../text/given.ts';
import { assemble } from './webAnnotation/assemble.ts';
import { fault } from './webAnnotation/fault.ts';
import { type Interpreted, interpret } from './webAnnotation/interpret.ts';
import { lines } from './webAnnotation/lines.ts';
import { listOf } from './webAnnotation/listOf.ts';
import type { ReadAnnotations } from './webAnnotation/readAnnotations.ts';
import { rowOf } from './webAnnotation/rowOf.ts';

/**
 * Reads Web Annotations of an article's text: those of {@link toWebAnnotations} back into records,
 * equal to those they were made of, and anybody's remarks into anchors. Words are looked for by
 * position first, then by themselves and what stands around them; an annotation whose words can't be
 * told is an issue, never a guess. One whose record can't be read is an issue and stays as a remark.
 * That the ids a record names exist is for `defineArticle` or `parseArticle`.
 *
 * @param annotations - an annotation, a list of them, or a page with `items`; anything, it is checked
 * @param article - whose text the annotations are of
 * @returns records, remarks, and what could not be read
 * @throws TypeError when it is no article
 *
 * @example
 * ```ts
 * import { article } from 'onrecord';
 * import { fromWebAnnotations, toWebAnnotations } from 'onrecord/formats';
 * const { records, issues } = fromWebAnnotations(toWebAnnotations(article), article);
 * records.quotes['veryWell']?.exact; //=> 'very well.'
 * issues; //=> []
 * ```
 *
 * @category Web Annotation
 */
export function fromWebAnnotations(
  annotations: unknown,
  article: Pick<Article, 'text' | 'paragraphs'>,
): ReadAnnotations {
  const expected = 'fromWebAnnotations takes an article, as defineArticle or parseArticle gives it';
  // A text can be sliced; what can't be is no article, and no fault of an annotation.
  const [text, within] = given(expected, () => [article.text.slice(), lines(article)] as const);
  const all = tried('', () =>
    listOf(rowOf(annotations).items ?? annotations).flatMap((annotation, i) =>
      tried(`[${i}]`, () => [interpret(annotation, i, text, within)]),
    ),
  );
  const { records, issues } = assemble(all);
  return {
    records,
    remarks: all.flatMap(({ remark }) => remark ?? []),
    issues: [...all.flatMap((one) => one.issues), ...issues],
  };
}

// Where an engine trips over somebody's data, such as a getter that throws, that is an issue.
function tried(path: string, reads: () => readonly Interpreted[]): readonly Interpreted[] {
  try {
    return reads();
  } catch {
    return [{ path, anchors: [], issues: [fault(path, 'this cannot be read')] }];
  }
}
