import type { Anchor } from '../../model/anchor.ts';
import type { Nouns } from '../../model/article.ts';
import type { Issue } from '../../model/issue.ts';
import type { AnchoredNoun } from './layout.ts';

/**
 * An annotation that is no record of an article: somebody's remark or tag.
 *
 * @example
 * ```ts
 * import { article } from 'onrecord';
 * import { fromWebAnnotations, type Remark } from 'onrecord/formats';
 * const remarks: readonly Remark[] = fromWebAnnotations(
 *   { motivation: 'tagging', target: { selector: { type: 'TextQuoteSelector', exact: 'very well' } } },
 *   article,
 * ).remarks;
 * remarks[0]?.anchors; //=> [{ paragraph: 'p11', start: 95, end: 104, exact: 'very well' }]
 * ```
 *
 * @category Web Annotation
 */
export interface Remark {
  /** Its IRI, where it has one. */
  readonly id?: string;
  /** The words that it is about. */
  readonly anchors: readonly Anchor[];
  /** Why it was made, in the standard's words. */
  readonly motivations: readonly string[];
  /** Its textual bodies. */
  readonly texts: readonly string[];
}

/**
 * What `fromWebAnnotations` reads.
 *
 * @example
 * ```ts
 * import { article } from 'onrecord';
 * import { fromWebAnnotations, type ReadAnnotations } from 'onrecord/formats';
 * const read: ReadAnnotations = fromWebAnnotations([{ body: 'Words that are nowhere.' }], article);
 * read.issues.map(({ path, message }) => `${path}: ${message}`);
 * //=> ['[0]: it has no target']
 * ```
 *
 * @category Web Annotation
 */
export interface ReadAnnotations {
  /** Records of the article, by noun and id. */
  readonly records: {
    readonly [noun in AnchoredNoun]: Readonly<Record<string, Nouns[noun]>>;
  };
  /** Annotations that are no records. */
  readonly remarks: readonly Remark[];
  /** What could not be read, and why; `path` is the annotation's place in the list. */
  readonly issues: readonly Issue[];
}
