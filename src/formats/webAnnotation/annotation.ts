/**
 * A W3C Web Annotation of an article's text, as `toWebAnnotations` makes it.
 *
 * @example
 * ```ts
 * import { article } from 'onrecord';
 * import { toWebAnnotations, type WebAnnotation } from 'onrecord/formats';
 * const all: readonly WebAnnotation[] = toWebAnnotations(article);
 * all.find(({ id }) => id.endsWith('#veryWell'))?.motivation; //=> 'identifying'
 * ```
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
 * @example
 * ```ts
 * import { article } from 'onrecord';
 * import { toWebAnnotations, type WebAnnotationMotivation } from 'onrecord/formats';
 * const motivation: WebAnnotationMotivation = 'assessing';
 * toWebAnnotations(article).filter((one) => one.motivation === motivation).length; //=> 7
 * ```
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
 * @example
 * ```ts
 * import { article } from 'onrecord';
 * import { toWebAnnotations, type WebAnnotationBody } from 'onrecord/formats';
 * const body: readonly WebAnnotationBody[] = toWebAnnotations(article)[0]?.body ?? [];
 * body.map((one) => (one.type === 'TextualBody' ? one.format : one.source));
 * //=> ['text/plain', 'application/json']
 * ```
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
 * @example
 * ```ts
 * import { article } from 'onrecord';
 * import { toWebAnnotations, type WebAnnotationTarget } from 'onrecord/formats';
 * const targets: readonly WebAnnotationTarget[] = toWebAnnotations(article).flatMap((one) => one.target);
 * targets[1]?.selector[0].exact === article.paragraphs.p2.text; //=> true
 * ```
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
 * @example
 * ```ts
 * import { article } from 'onrecord';
 * import { toWebAnnotations, type WebAnnotationQuote } from 'onrecord/formats';
 * const [target] = toWebAnnotations(article)
 *   .filter(({ id }) => id.endsWith('#veryWell'))
 *   .flatMap((one) => one.target);
 * const quote: WebAnnotationQuote | undefined = target?.selector[0];
 * quote?.exact; //=> 'very well.'
 * quote?.prefix; //=> 'the call told CNN that it went “'
 * ```
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
 * @example
 * ```ts
 * import { article } from 'onrecord';
 * import { toWebAnnotations, type WebAnnotationPosition } from 'onrecord/formats';
 * const [target] = toWebAnnotations(article).flatMap((one) => one.target);
 * const position: WebAnnotationPosition | undefined = target?.selector[1];
 * article.text.slice(position?.start, position?.end) === article.paragraphs.p1.text; //=> true
 * ```
 *
 * @category Web Annotation
 */
export interface WebAnnotationPosition {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}
