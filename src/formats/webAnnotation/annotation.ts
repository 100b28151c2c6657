/**
 * A W3C Web Annotation of an article's text, as `toWebAnnotations` makes it.
 *
 * @category Web Annotation
 */
export interface WebAnnotation {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld';
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: WebAnnotationMotivation;
  readonly rights?: string;
  readonly body: readonly WebAnnotationBody[];
  readonly target: WebAnnotationTarget | readonly WebAnnotationTarget[];
}

/**
 * Why the annotation was made, in the standard's words.
 *
 * @category Web Annotation
 */
export type WebAnnotationMotivation =
  | 'assessing'
  | 'classifying'
  | 'commenting'
  | 'describing'
  | 'identifying'
  | 'linking';

/**
 * What the annotation says: words for people, the record as JSON, or the thing that words refer to.
 *
 * @category Web Annotation
 */
export type WebAnnotationBody =
  | {
      readonly type: 'TextualBody';
      readonly purpose: 'commenting' | 'describing';
      readonly format: 'text/plain' | 'application/json';
      readonly value: string;
    }
  | {
      readonly type: 'SpecificResource';
      readonly purpose: 'identifying';
      readonly source: string;
    };

/**
 * Words of the text that the annotation is about.
 *
 * @category Web Annotation
 */
export interface WebAnnotationTarget {
  readonly source: string;
  readonly selector: readonly [WebAnnotationQuote, WebAnnotationPosition];
}

/**
 * The words and what stands around them.
 *
 * @category Web Annotation
 */
export interface WebAnnotationQuote {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/**
 * Where the words stand in the whole text, in code points, end exclusive.
 *
 * @category Web Annotation
 */
export interface WebAnnotationPosition {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}
