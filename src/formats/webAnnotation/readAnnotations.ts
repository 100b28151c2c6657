import type { Anchor } from '../../model/anchor.ts';
import type { Nouns } from '../../model/article.ts';
import type { Issue } from '../../model/issue.ts';
import type { AnchoredNoun } from './layout.ts';

/**
 * An annotation that is no record of an article: somebody's remark or tag.
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
