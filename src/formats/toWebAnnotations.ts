import type { Article } from '../model/article.ts';
import type { FormatOptions } from './formatOptions.ts';
import { licence } from './licence.ts';
import { annotate, type Frame } from './webAnnotation/annotate.ts';
import type { WebAnnotation } from './webAnnotation/annotation.ts';
import { anchoredNouns } from './webAnnotation/layout.ts';
import { selectors } from './webAnnotation/selectors.ts';
import { written } from './written.ts';

/**
 * Every record that points at words, as W3C Web Annotations of the article's text: for annotation
 * tools, and for whoever wants positions in code points. Each annotation has a sentence for people
 * and the record itself as JSON; each anchor is a pair of selectors, by words and by position; each
 * anchor inside a record (a cue, who is named, what takes a stance) is an annotation of its own.
 * {@link fromWebAnnotations} reads them back.
 *
 * What it can't say: records that point at no words (parties, places, sources, an event without
 * words, an empty paragraph). Positions count in `article.text`, so the target is that text, not a
 * page made of it. A statement that is only quoted is about the words of its quotations.
 *
 * @param article - any article
 * @param options - address of the text, where it is not the provenance's
 * @returns annotations noun by noun, the parts of a record right behind it
 * @throws TypeError when it is no article, or the given address is neither `http` nor `https`
 *
 * @example
 * ```ts
 * import { article } from 'onrecord';
 * import { toWebAnnotations } from 'onrecord/formats';
 * const cnn = toWebAnnotations(article).find(({ id }) => id.endsWith('#p11Cnn'));
 * cnn?.body[0]; //=> { type: 'TextualBody', purpose: 'commenting', format: 'text/plain', value: 'CNN (name)' }
 * cnn?.body[2]; //=> { type: 'SpecificResource', purpose: 'identifying', source: 'http://www.wikidata.org/entity/Q48340' }
 * ```
 *
 * @category Web Annotation
 */
export function toWebAnnotations(
  article: Article,
  options?: FormatOptions,
): readonly WebAnnotation[] {
  return written('toWebAnnotations', article, options, ({ iri }) => {
    const { annotations } = article.provenance.rights;
    const rights = annotations === undefined ? undefined : licence(annotations);
    const frame: Frame = { article, iri, rights, select: selectors(article, iri) };
    return anchoredNouns.flatMap((noun) =>
      Object.keys(article[noun]).flatMap((id) => annotate(frame, noun, id)),
    );
  });
}
