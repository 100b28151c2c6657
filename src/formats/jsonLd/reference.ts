/**
 * A node told elsewhere in the same JSON-LD document.
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
