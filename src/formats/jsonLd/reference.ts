/**
 * A node told elsewhere in the same JSON-LD document.
 *
 * @example
 * ```ts
 * import { article } from 'onrecord';
 * import { type JsonLdReference, toJsonLd } from 'onrecord/formats';
 * const publisher: JsonLdReference | undefined = toJsonLd(article).publisher;
 * publisher; //=> { '@id': 'https://kyivpost.com/post/49147#kyivPost' }
 * ```
 *
 * @category JSON-LD
 */
export interface JsonLdReference {
  /** The node's IRI. */
  readonly '@id': string;
}

/** Names the nodes of a document: each id is a fragment of the article's IRI. */
export interface Naming {
  /** IRI of a record. */
  readonly iri: (id: string) => string;
  /** Reference to a record. */
  readonly ref: (id: string) => JsonLdReference;
}

/**
 * @param base - the article's IRI
 */
export function naming(base: string): Naming {
  const iri = (id: string): string => `${base}#${id}`;
  return { iri, ref: (id) => ({ '@id': iri(id) }) };
}
