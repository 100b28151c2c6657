import type { Nouns } from '../../model/article.ts';
import type { WebAnnotationMotivation } from './annotation.ts';

/**
 * The nouns whose records point at words.
 *
 * @example
 * ```ts
 * import { article } from 'onrecord';
 * import { type AnchoredNoun, fromWebAnnotations, toWebAnnotations } from 'onrecord/formats';
 * const noun: AnchoredNoun = 'quotes';
 * const { records } = fromWebAnnotations(toWebAnnotations(article), article);
 * Object.keys(records[noun]).length; //=> 10
 * ```
 */
export type AnchoredNoun = Exclude<keyof Nouns, 'parties' | 'places' | 'sources' | 'corrections'>;

/** How the records of a noun point at words, and how an annotation says it. */
export interface Layout {
  /** Anchor fields of its own, the whole paragraph, or a field that is a list of anchors. */
  readonly anchors: 'own' | 'paragraph' | 'anchors' | 'reported';
  readonly motivation: WebAnnotationMotivation;
}

/** The layout of each noun, in the order in which annotations are written. */
export const layouts: { readonly [noun in AnchoredNoun]: Layout } = {
  paragraphs: { anchors: 'paragraph', motivation: 'classifying' },
  quotes: { anchors: 'own', motivation: 'identifying' },
  statements: { anchors: 'reported', motivation: 'describing' },
  mentions: { anchors: 'own', motivation: 'identifying' },
  times: { anchors: 'own', motivation: 'classifying' },
  timeline: { anchors: 'anchors', motivation: 'describing' },
  proposals: { anchors: 'anchors', motivation: 'describing' },
  readings: { anchors: 'anchors', motivation: 'commenting' },
  claims: { anchors: 'anchors', motivation: 'assessing' },
  skips: { anchors: 'own', motivation: 'commenting' },
};

/** The names of the nouns whose records point at words. */
export const anchoredNouns: readonly AnchoredNoun[] = /* @__PURE__ */ Object.keys(
  layouts,
) as readonly AnchoredNoun[]; // the keys of a literal are its own

/** One step down from a record to what lies inside: the name of a field, or a place in a list. */
export type Step = string | number;
